package org.lectern.ui;

import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// What stands where a page would stand: that it is being opened, or that there is none and what to do about it.
public final class EmptyView extends StackPane {
    private final MainModel model;

    public EmptyView(MainModel model) {
        this.model = model;
        getStyleClass().add("empty");
        model.guideProperty().subscribe(_ -> getChildren().setAll(blank()));
    }

    private Blank blank() {
        if (model.guide() == Guide.EMPTY) {
            return new Blank(Feather.BOOK_OPEN, Messages.of("empty.opening"), Messages.of("empty.opening.lead"));
        }
        var broken = model.guide().library().files() > 0;
        var title = Messages.of(broken ? "empty.broken" : "empty.title");
        var blank = new Blank(
                broken ? Feather.ALERT_TRIANGLE : Feather.FOLDER,
                title,
                Messages.of(broken ? "empty.broken.lead" : "empty.lead"));
        if (!model.guide().library().problems().isEmpty()) {
            blank.way("empty-problems", Messages.of("empty.problems"), () -> model.go(new Place.Problems()));
        }
        return blank;
    }
}
