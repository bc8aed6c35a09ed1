package org.lectern.ui.drill;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// The way to the verdict, with what is still missing.
final class CheckBar extends HBox {
    private final Button check = new Button(Messages.of("check.answer"));
    private final javafx.scene.control.Label missing = Plain.words("", "key-hint");

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

    /// Says what is still to be done; when nothing is, the answer can be checked.
    ///
    /// @param words empty when nothing is missing
    void miss(String words) {
        check.setDisable(!words.isEmpty());
        missing.setText(words.isEmpty() ? Messages.of("check.keys") : words);
    }
}
