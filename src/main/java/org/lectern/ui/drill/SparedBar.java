package org.lectern.ui.drill;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.lectern.quiz.Spared;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;
import org.lectern.ui.Shortcut;

/// Says before a sitting begins what has its turn on the days to come, and offers to ask it today.
final class SparedBar extends HBox {
    SparedBar(Spared spared, DrillModel model) {
        getStyleClass().add("spared-bar");
        var words =
                Plain.words(Messages.of("drill.spared", spared.daily().toMinutes(), spared.cards()), "spared-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var beyond = new Button(Messages.of("drill.beyond"));
        beyond.setId("drill-beyond");
        beyond.getStyleClass().add("quiet");
        beyond.setMinWidth(USE_PREF_SIZE);
        beyond.setTooltip(new Tooltip(Messages.of("drill.beyond.about", Shortcut.BEYOND.words())));
        beyond.setOnAction(_ -> model.further().beyond());
        getChildren().addAll(words, beyond);
    }
}
