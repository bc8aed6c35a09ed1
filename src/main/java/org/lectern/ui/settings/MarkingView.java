package org.lectern.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.lectern.content.Course;
import org.lectern.quiz.Strictness;
import org.lectern.ui.MarkingModel;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// Tells what the student's corrections of the marking come to, and lets him switch that off or begin again.
public final class MarkingView extends VBox {
    private final String course;
    private final MarkingModel model;
    private final CheckBox follow = new CheckBox(Messages.of("marking.follow"));
    private final Label told = Plain.words("", "marking-told");
    private final Button again = new Button(Messages.of("marking.again"));

    public MarkingView(Course course, MarkingModel model) {
        this.course = course.id();
        this.model = model;
        getStyleClass().add("marking-wishes");
        follow.setId("marking-follow");
        follow.setWrapText(true);
        follow.setOnAction(_ -> {
            model.turn(this.course);
            show();
        });
        told.setId("marking-told");
        again.setId("marking-again");
        again.setOnAction(_ -> model.beginAgain(this.course));
        getChildren().addAll(Plain.words(Messages.of("marking.about"), "settings-about"), follow, told, again);
        sceneProperty().flatMap(_ -> model.strictnessProperty()).subscribe(_ -> show());
    }

    private void show() {
        var strictness = model.strictnessProperty().get().getOrDefault(course, Strictness.STANDARD);
        follow.setSelected(model.heed(course).isOn());
        told.setText(sentence(strictness, follow.isSelected()));
        again.setVisible(strictness.corrections() > 0);
        again.setManaged(again.isVisible());
    }

    private static String sentence(Strictness strictness, boolean isFollowed) {
        var corrections = strictness.corrections();
        if (corrections == 0) {
            return Messages.of("marking.none");
        }
        if (!strictness.isMoved()) {
            return Messages.of("marking.few", corrections);
        }
        return Messages.of(
                isFollowed ? "marking.moved" : "marking.would",
                corrections,
                strictness.coveredFrom(),
                Strictness.STANDARD.coveredFrom(),
                strictness.unsureFrom(),
                Strictness.STANDARD.unsureFrom());
    }
}
