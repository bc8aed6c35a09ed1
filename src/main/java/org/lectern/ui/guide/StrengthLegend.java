package org.lectern.ui.guide;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.lectern.progress.Strength;
import org.lectern.ui.Messages;

/// What the bars of strength mean.
public final class StrengthLegend extends FlowPane {
    public StrengthLegend() {
        getStyleClass().add("strength-legend");
        for (var level : Strength.Level.values()) {
            var words = new Label(Messages.of("strength." + level.name().toLowerCase(Locale.ROOT)));
            var entry = new HBox(StrengthSign.of(level), words);
            entry.getStyleClass().add("strength-entry");
            getChildren().add(entry);
        }
    }
}
