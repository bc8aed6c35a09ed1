package org.lectern.ui.guide;

import javafx.scene.layout.VBox;
import org.lectern.content.Listing;
import org.lectern.ui.Messages;

/// Lines of a program, in letters of one width, moved sideways where they are longer than the page is wide.
final class ListingView extends VBox {
    ListingView(Listing listing) {
        getStyleClass().add("listing");
        listing.language().ifPresent(language -> getChildren().add(Signs.words(language, "listing-language")));
        var lines = Signs.line(listing.lines());
        lines.getStyleClass().add("listing-lines");
        lines.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        lines.setAccessibleText(Messages.of("guide.listing", listing.lines()));
        getChildren().add(new Sideways(lines));
    }
}
