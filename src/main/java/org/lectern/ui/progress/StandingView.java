package org.lectern.ui.progress;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.progress.Standing;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// How many cards stand where, as one bar with a legend of numbers.
final class StandingView extends VBox {
    StandingView(Standing standing) {
        getStyleClass().add("standing");
        var bar = new HBox();
        bar.getStyleClass().add("standing-bar");
        var legend = new FlowPane();
        legend.getStyleClass().add("standing-legend");
        add(bar, legend, standing, standing.lasting(), "lasting");
        add(bar, legend, standing, standing.young(), "young");
        add(bar, legend, standing, standing.learning(), "learning");
        add(bar, legend, standing, standing.unseen(), "unseen");
        getChildren().addAll(bar, legend);
    }

    private static void add(HBox bar, FlowPane legend, Standing standing, int count, String state) {
        if (count > 0) {
            var part = new Region();
            part.getStyleClass().addAll("standing-part", state);
            part.prefWidthProperty().bind(bar.widthProperty().multiply((double) count / standing.all()));
            part.setMinWidth(0);
            bar.getChildren().add(part);
        }
        legend.getChildren().add(entry(count, state));
    }

    private static Node entry(int count, String state) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("swatch", state);
        var words = Messages.of("standing." + state, count);
        var entry = new HBox(swatch, Plain.words(words, "legend-words"));
        entry.getStyleClass().add("legend-entry");
        entry.setAccessibleRole(AccessibleRole.TEXT);
        entry.setAccessibleText(words);
        return entry;
    }
}
