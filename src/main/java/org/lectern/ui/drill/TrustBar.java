package org.lectern.ui.drill;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.lectern.quiz.Confidence;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// Asks how sure the student is before he sees whether he is right.
final class TrustBar extends VBox {
    private static final List<Confidence> CHOICES = List.of(Confidence.values());

    private final DrillModel model;

    TrustBar(DrillModel model) {
        this.model = model;
        getStyleClass().add("answer-bar");
        var choices = new FlowPane();
        choices.getStyleClass().add("ways");
        for (var nth = 0; nth < CHOICES.size(); nth++) {
            choices.getChildren().add(button(nth));
        }
        var again = new Button(Messages.of("trust.again"));
        again.setId("trust-again");
        again.getStyleClass().add("quiet");
        again.setOnAction(_ -> model.trusting().thinkAgain());
        choices.getChildren().add(again);
        getChildren().addAll(Plain.words(Messages.of("trust.question"), "trust-question"), choices);
    }

    private Button button(int nth) {
        var confidence = CHOICES.get(nth);
        var button = new Button(
                switch (confidence) {
                    case SURE -> Messages.of("trust.sure", nth + 1);
                    case FAIRLY -> Messages.of("trust.fairly", nth + 1);
                    case GUESS -> Messages.of("trust.guess", nth + 1);
                });
        button.setId("trust-" + (nth + 1));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> model.trusting().trust(confidence));
        if (confidence == Confidence.FAIRLY) {
            button.getStyleClass().add(First.STYLE);
        }
        return button;
    }

    /// Takes a key: 1 to 3 say how sure, Escape goes back to the answer.
    ///
    /// @return whether it meant something
    boolean press(KeyCode code) {
        var nth = Answering.DIGITS.indexOf(code);
        if (code == KeyCode.ESCAPE) {
            model.trusting().thinkAgain();
        } else if (nth >= 0 && nth < CHOICES.size()) {
            model.trusting().trust(CHOICES.get(nth));
        } else {
            return false;
        }
        return true;
    }
}
