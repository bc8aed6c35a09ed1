package org.lectern.ui.drill;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// The way to the verdict, with what is still missing.
final class CheckBar extends HBox {
    private final Button check = new Button(Messages.of("check.answer"));
    private final Label missing = Plain.words("", "key-hint");

    CheckBar(Runnable answer) {
        getStyleClass().add("answer-bar");
        check.setId("check-answer");
        check.getStyleClass().add("accent");
        check.setDefaultButton(true);
        check.setMinWidth(USE_PREF_SIZE);
        check.setOnAction(_ -> answer.run());
        missing.setId("missing");
        getChildren().addAll(check, missing);
    }

    /// Says how much is still to be done; when nothing is, the answer can be checked.
    ///
    /// @param key of the words that say it
    void miss(String key, long left) {
        check.setDisable(left > 0);
        missing.setText(left == 0 ? Messages.of("check.keys") : Messages.of(key, left));
    }
}
