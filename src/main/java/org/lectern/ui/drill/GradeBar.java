package org.lectern.ui.drill;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.lectern.schedule.Grade;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// The four grades, each with the time until the card comes back.
final class GradeBar extends VBox {
    /// The way on from an answer: first to the reasons, if they are held back; and what is only tried gets
    /// no grade.
    static Node of(Screen.Revealed revealed, DrillModel model) {
        return model.refuting().holds(revealed)
                ? new RefuteBar(revealed, model)
                : model.trying().section().isEmpty() ? new GradeBar(revealed, model) : new OnwardBar(revealed, model);
    }

    private GradeBar(Screen.Revealed revealed, DrillModel model) {
        getStyleClass().add("grade-bar");
        var idle = revealed.keeping() instanceof Screen.Keeping.Idle;
        var grades = new HBox();
        grades.getStyleClass().add("grades");
        for (var grade : Grade.values()) {
            var button = button(grade, revealed, model);
            button.setDisable(!idle);
            HBox.setHgrow(button, Priority.ALWAYS);
            grades.getChildren().add(button);
        }
        if (revealed.keeping() instanceof Screen.Keeping.Failed(var _, var sentence)) {
            getChildren().add(failure(sentence, model));
        }
        getChildren().add(grades);
    }

    private static Button button(Grade grade, Screen.Revealed revealed, DrillModel model) {
        var name = Messages.of("grade." + grade.name().toLowerCase(Locale.ROOT));
        var interval = Intervals.words(revealed.intervals().get(grade.ordinal()));
        var title = new Label((grade.ordinal() + 1) + "  " + name);
        title.getStyleClass().add("grade-name");
        var time = new Label(interval);
        time.getStyleClass().add("grade-interval");
        var face = new VBox(title, time);
        face.getStyleClass().add("grade-face");
        var button = new Button(null, face);
        button.setId("grade-" + grade.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("grade");
        button.setAccessibleText(Messages.of("grade.about", name, interval));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> model.grade(grade));
        if (revealed.suggestion().orElse(Grade.GOOD) == grade) {
            button.getStyleClass().addAll("suggested", First.STYLE);
        }
        return button;
    }

    private static Node failure(String sentence, DrillModel model) {
        var again = new Button(Messages.of("grade.try-again"));
        again.setId("try-again");
        again.getStyleClass().add(First.STYLE);
        again.setMinWidth(USE_PREF_SIZE);
        again.setOnAction(_ -> model.tryAgain());
        var words = Plain.words(sentence, "grade-failure");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(words, again);
        line.getStyleClass().add("notice");
        return line;
    }
}
