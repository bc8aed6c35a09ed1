package org.lectern.ui.drill;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// Says that a card means something else than when it was last answered, and offers to begin again with it.
final class ChangedView extends HBox {
    private final DrillModel model;

    ChangedView(Screen.Revealed revealed, DrillModel model) {
        this.model = model;
        getStyleClass().add("changed-line");
        show(revealed);
    }

    void show(Screen.Revealed revealed) {
        getChildren().clear();
        switch (revealed.change()) {
            case NONE -> {}
            case CHANGED -> {
                words("drill.changed");
                var again = new Button(Messages.of("drill.again"));
                again.setId("start-again");
                again.setMinWidth(USE_PREF_SIZE);
                again.setDisable(!(revealed.keeping() instanceof Screen.Keeping.Idle));
                again.setOnAction(_ -> model.startAgain());
                getChildren().add(again);
            }
            case STARTED_AGAIN -> words("drill.restarted");
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private void words(String key) {
        var words = Plain.words(Messages.of(key), "changed-words");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
    }
}
