package org.lectern.ui.drill;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.lectern.content.Question;
import org.lectern.content.Text;
import org.lectern.content.Variant;
import org.lectern.quiz.Arrangement;
import org.lectern.quiz.Card;
import org.lectern.quiz.Cue;
import org.lectern.quiz.Mask;
import org.lectern.ui.Links;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;
import org.lectern.ui.guide.Sideways;
import org.lectern.ui.guide.WordsView;
import org.lectern.ui.guide.diagram.DrawingView;

/// The front of a card: what is asked.
final class PromptView extends VBox {
    private final Links links;

    /// @param arrangement how its question is laid out
    PromptView(Card card, Arrangement arrangement, Links links) {
        this.links = links;
        getStyleClass().add("prompt");
        getChildren().add(Plain.words(links.titleOf(card.spot().block()).orElse(""), "prompt-place"));
        switch (card) {
            case Card.Asked asked -> {
                asked.scenario().forEach(paragraph -> add(words(paragraph, "prompt-text")));
                add(words(asked(asked.question(), arrangement), "prompt-question"));
            }
            case Card.Meaning meaning -> {
                lead("prompt.meaning");
                add(Plain.words(meaning.term().term(), "prompt-head"));
            }
            case Card.Naming naming -> {
                lead("prompt.naming");
                add(words(Mask.meaningWithoutName(naming.term()), "prompt-question"));
            }
            case Card.Concept concept -> {
                lead("prompt.concept");
                add(words(concept.pair().example(), "prompt-question"));
            }
            case Card.Instance instance -> {
                lead("prompt.instance");
                add(Plain.words(instance.pair().term(), "prompt-head"));
            }
            case Card.TableCell cell -> cell(cell);
            case Card.NextStep next -> step(next);
            case Card.Made made -> made(made);
        }
    }

    private static Text asked(Question question, Arrangement arrangement) {
        return question instanceof Question.Numeric numeric
                ? Variant.of(numeric, arrangement.variant()).question()
                : question.question();
    }

    private void cell(Card.TableCell cell) {
        lead("prompt.cell");
        var row = words(cell.row().cells().getFirst(), "prompt-head");
        add(row);
        add(Plain.words(cell.table().columns().get(cell.column()).title(), "prompt-column"));
    }

    private void step(Card.NextStep next) {
        next.example().scenario().ifPresent(scenario -> add(words(scenario, "prompt-text")));
        add(words(next.example().problem(), "prompt-text"));
        for (var i = 0; i < next.step(); i++) {
            var step = next.example().steps().get(i);
            add(Plain.words(Messages.of("prompt.step.done", i + 1, step.title()), "prompt-step"));
        }
        add(Plain.words(Messages.of("prompt.step", next.step() + 1), "prompt-head"));
    }

    /// What is asked stands above what it is asked of.
    private void made(Card.Made made) {
        var wanted =
                made.question() instanceof Question.Open open ? open.points().size() : 0;
        add(Plain.words(Messages.of("prompt.made." + made.kind().word(), wanted), "prompt-lead"));
        var cue = made.cue();
        if (!cue.head().spans().isEmpty()) {
            add(words(cue.head(), "prompt-question"));
        }
        cue.figure().ifPresent(figure -> add(figure(figure)));
        cue.lines().forEach(line -> add(words(line, "prompt-line")));
    }

    private Node figure(Cue.Figure figure) {
        return new Sideways(
                switch (figure) {
                    case Cue.Boxes(var diagram) -> DrawingView.of(diagram, links.drawing(), links::follow);
                    case Cue.Messages(var sequence) -> DrawingView.of(sequence, links::follow);
                });
    }

    private void lead(String key) {
        add(Plain.words(Messages.of(key), "prompt-lead"));
    }

    private Node words(Text text, String style) {
        var words = new WordsView(text, links);
        words.getStyleClass().add(style);
        return words;
    }

    private void add(Node part) {
        getChildren().add(part);
    }
}
