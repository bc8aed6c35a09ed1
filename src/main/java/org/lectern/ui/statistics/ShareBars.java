package org.lectern.ui.statistics;

import java.util.OptionalDouble;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.lectern.progress.Retention;
import org.lectern.progress.Trust;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// A bar for each group, as long as the share recalled, with a line across it where the prediction was.
final class ShareBars extends GridPane {
    private static final double NAME_PERCENT = 34;

    private int rows;

    ShareBars() {
        getStyleClass().add("share-bars");
        var name = new ColumnConstraints();
        name.setPercentWidth(NAME_PERCENT);
        var bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(name, bar, new ColumnConstraints());
    }

    void add(String name, Retention retention) {
        add(
                name,
                Messages.of("statistics.share", retention.share(), retention.reviews()),
                new Track(retention.share(), OptionalDouble.of(retention.predicted())),
                Messages.of(
                        "statistics.share.spoken",
                        name,
                        retention.share(),
                        retention.reviews(),
                        retention.predicted()));
    }

    /// A bar without a prediction.
    void add(String name, Trust trust) {
        add(
                name,
                Messages.of("statistics.share", trust.share(), trust.answers()),
                new Track(trust.share(), OptionalDouble.empty()),
                Messages.of("statistics.trust.spoken", name, trust.share(), trust.answers()));
    }

    private void add(String name, String share, Track track, String spoken) {
        var words = new Label(share);
        words.getStyleClass().add("share-words");
        words.setMinWidth(Region.USE_PREF_SIZE);
        track.setAccessibleRole(AccessibleRole.TEXT);
        track.setAccessibleText(spoken);
        track.setFocusTraversable(true);
        addRow(rows++, Plain.words(name, "share-name"), track, words);
    }

    /// The bar itself.
    private static final class Track extends Pane {
        private final double share;
        private final OptionalDouble predicted;
        private final Region bar = new Region();
        private final Region line = new Region();

        Track(double share, OptionalDouble predicted) {
            this.share = share;
            this.predicted = predicted;
            getStyleClass().add("share-track");
            bar.getStyleClass().add("share-bar");
            line.getStyleClass().add("share-line");
            line.setVisible(predicted.isPresent());
            getChildren().addAll(bar, line);
        }

        @Override
        protected void layoutChildren() {
            var thick = line.prefWidth(-1);
            bar.resizeRelocate(0, 0, getWidth() * share, getHeight());
            line.resizeRelocate(
                    Math.clamp(getWidth() * predicted.orElse(0) - thick / 2, 0, getWidth() - thick),
                    0,
                    thick,
                    getHeight());
        }
    }
}
