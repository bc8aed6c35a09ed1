package org.lectern.ui.guide;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.lectern.content.Question;
import org.lectern.ui.Messages;

/// A question of a checkpoint, with its answer hidden until the reader asks for it.
final class QuestionView extends VBox {
    /// @param number its place in the checkpoint, from 1
    QuestionView(Question question, int number, GuideLinks links) {
        setId(question.id());
        getStyleClass().add("question");
        var answer = new AnswerView(question, links);
        var show = button(answer);
        var body = new VBox(new WordsView(question.question(), links, "running", "asked"));
        body.getStyleClass().add("question-body");
        switch (question) {
            case Question.Open _ -> {}
            case Question.SingleChoice choice -> body.getChildren().add(offered(choice, show, links));
        }
        body.getChildren().addAll(show, answer);
        getChildren().add(new Hanging(new Label(number + "."), body, "numbered"));
    }

    private static ToggleButton button(Node answer) {
        var show = new ToggleButton();
        show.getStyleClass().add("show-answer");
        show.selectedProperty().subscribe(shown -> {
            show.setText(Messages.of(shown ? "guide.answer.hide" : "guide.answer.show"));
            answer.setVisible(shown);
            answer.setManaged(shown);
        });
        // The toolkit presses a button by Space alone; readers expect Enter to do the same.
        show.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                show.fire();
            }
        });
        return show;
    }

    /// The options as they are asked; the answer repeats them with reasons, so these give way to it.
    private static Node offered(Question.SingleChoice choice, ToggleButton show, GuideLinks links) {
        var options = new VBox();
        options.getStyleClass().add("choices");
        for (var i = 0; i < choice.options().size(); i++) {
            var words = new WordsView(choice.options().get(i).text(), links, "running");
            options.getChildren().add(new Hanging(new Label(Signs.letter(i)), words, "choice-line"));
        }
        options.visibleProperty().bind(show.selectedProperty().not());
        options.managedProperty().bind(options.visibleProperty());
        return options;
    }
}
