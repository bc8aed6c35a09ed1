package org.lectern.ui.guide;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.lectern.content.Option;
import org.lectern.content.Prompt;
import org.lectern.content.Question;
import org.lectern.content.Text;
import org.lectern.content.Transcript;
import org.lectern.content.Variant;
import org.lectern.ui.Messages;

/// A question of a checkpoint, with its answer hidden until the reader asks for it.
final class QuestionView extends VBox {
    /// @param number its place in the checkpoint, from 1
    QuestionView(Question question, int number, GuideLinks links) {
        setId(question.id());
        getStyleClass().add("question");
        var answer = new AnswerView(question, links);
        var show = button(answer);
        var body = new VBox(new WordsView(asked(question), links, "running", "asked"));
        body.getStyleClass().add("question-body");
        if (!offered(question).isEmpty()) {
            body.getChildren().add(offered(question, show, links));
        }
        body.getChildren().addAll(StrengthSign.beside(show, links.strength(question.id())), answer);
        getChildren().add(new Hanging(new Label(number + "."), body, "numbered"));
    }

    private static ToggleButton button(Node answer) {
        var show = new ToggleButton();
        show.getStyleClass().add("show-answer");
        show.setMinWidth(USE_PREF_SIZE);
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

    private static Text asked(Question question) {
        return question instanceof Question.Numeric numeric
                ? Variant.of(numeric, 0).question()
                : question.question();
    }

    private record Offer(String mark, Text words) {}

    /// What is offered to answer with, in an order that tells nothing.
    private static List<Offer> offered(Question question) {
        return switch (question) {
            case Question.Open _, Question.Numeric _ -> List.of();
            case Question.SingleChoice choice -> lettered(choice.options());
            case Question.MultipleResponse response -> lettered(response.options());
            case Question.Ordering ordering -> lettered(ordering.sorted());
            case Question.Matching matching ->
                Stream.concat(numbered(matching.prompts()), lettered(matching.matches()).stream())
                        .toList();
            case Question.Cloze cloze ->
                List.of(new Offer(
                        "", cloze.filled(gap -> Transcript.gap(cloze.inOrder().indexOf(gap) + 1))));
        };
    }

    private static List<Offer> lettered(List<Option> options) {
        return IntStream.range(0, options.size())
                .mapToObj(at -> new Offer(Signs.letter(at), options.get(at).text()))
                .toList();
    }

    private static Stream<Offer> numbered(List<Prompt> prompts) {
        return IntStream.range(0, prompts.size())
                .mapToObj(
                        at -> new Offer(String.valueOf(at + 1), prompts.get(at).text()));
    }

    /// The answer repeats what is offered with reasons, so this gives way to it.
    private static Node offered(Question question, ToggleButton show, GuideLinks links) {
        var options = new VBox();
        options.getStyleClass().add("choices");
        for (var offer : offered(question)) {
            var words = new WordsView(offer.words(), links, "running");
            options.getChildren().add(new Hanging(new Label(offer.mark()), words, "choice-line"));
        }
        options.visibleProperty().bind(show.selectedProperty().not());
        options.managedProperty().bind(options.visibleProperty());
        return options;
    }
}
