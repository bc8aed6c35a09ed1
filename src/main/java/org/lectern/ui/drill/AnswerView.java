package org.lectern.ui.drill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.lectern.content.KeyPoint;
import org.lectern.content.Question;
import org.lectern.content.Text;
import org.lectern.quiz.Card;
import org.lectern.quiz.Coverage;
import org.lectern.quiz.Decisions;
import org.lectern.quiz.Response;
import org.lectern.schedule.Grade;
import org.lectern.ui.Links;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;
import org.lectern.ui.guide.WordsView;

/// The back of a card that is answered in one's own words.
final class AnswerView extends Back {
    private final DrillModel model;
    private final Links links;
    private List<Coverage> coverage = List.of();
    private final Map<String, CheckBox> ticks = new LinkedHashMap<>();
    /// What the student typed.
    private String typed = "";
    /// What counts as right of his own words, as it is drawn.
    private Map<String, Set<String>> accepted = Map.of();

    AnswerView(Screen.Revealed revealed, DrillModel model) {
        this.model = model;
        this.links = model.links(revealed.drill().card());
        getStyleClass().add("drill-answer");
        draw(revealed);
    }

    private void draw(Screen.Revealed revealed) {
        getChildren().clear();
        ticks.clear();
        accepted = revealed.decisions().accepted();
        coverage = revealed.coverage();
        if (!(revealed.drill().response() instanceof Response.Said said)) {
            return;
        }
        typed = said.words().strip();
        var card = revealed.drill().card();
        if (!typed.isEmpty()) {
            lead("answer.yours");
            add(Plain.words(said.words(), "answer-yours"));
            if (coverage.isEmpty() && !revealed.suggestion().equals(Optional.of(Grade.GOOD))) {
                add(counting(Decisions.WHOLE, typed, Messages.of("answer.yours")));
            }
        }
        card.posed().ifPresentOrElse(question -> posed(question, said), () -> guide(card));
    }

    private void posed(Question question, Response.Said said) {
        if (question instanceof Question.Open open) {
            open(open, said);
        }
    }

    /// The words of the guide that were wanted.
    private void guide(Card card) {
        lead("answer.model");
        switch (card) {
            case Card.Asked _, Card.Made _ -> {}
            case Card.Meaning meaning -> words(meaning.term().meaning());
            case Card.Naming naming -> {
                add(Plain.words(naming.term().term(), "prompt-head"));
                aliases(naming.term().aliases());
            }
            case Card.Concept concept -> {
                add(Plain.words(concept.pair().term(), "prompt-head"));
                words(concept.pair().definition());
            }
            case Card.Instance instance -> {
                words(instance.pair().definition());
                lead("answer.example");
                words(instance.pair().example());
            }
            case Card.TableCell cell -> words(cell.row().cells().get(cell.column()));
            case Card.NextStep next -> {
                var step = next.example().steps().get(next.step());
                add(Plain.words(step.title(), "prompt-head"));
                words(step.text());
            }
        }
    }

    /// Shows which points are ticked off now; once graded they stand.
    @Override
    void show(Screen.Revealed revealed) {
        if (!accepted.equals(revealed.decisions().accepted())) {
            draw(revealed);
        }
        if (revealed.drill().response() instanceof Response.Said said) {
            ticks.forEach((point, tick) -> tick.setSelected(said.points().contains(point)));
        }
        ticks.values().forEach(tick -> tick.setDisable(!(revealed.keeping() instanceof Screen.Keeping.Idle)));
    }

    private void open(Question.Open open, Response.Said said) {
        open.answer().ifPresent(answer -> {
            lead("answer.model");
            words(answer);
        });
        if (!open.points().isEmpty()) {
            lead("answer.points");
            open.points().forEach(point -> add(tick(point, said.points().contains(point.id()))));
        }
        if (!open.traps().isEmpty()) {
            lead("answer.traps");
            open.traps().forEach(this::words);
        }
        open.note().ifPresent(this::words);
    }

    private Node tick(KeyPoint point, boolean made) {
        var tick = new CheckBox();
        tick.setId("point-" + point.id());
        tick.setAccessibleText(point.text().plain());
        tick.setSelected(made);
        tick.setOnAction(_ -> model.tick(point.id()));
        ticks.put(point.id(), tick);
        var words = new WordsView(point.text(), links);
        var body = new VBox(words);
        coverage(point).ifPresent(read -> {
            body.getChildren().add(read(read));
            if (read.state() != Coverage.State.COVERED) {
                body.getChildren()
                        .add(counting(point.id(), wording(read), point.text().plain()));
            }
        });
        HBox.setHgrow(body, Priority.ALWAYS);
        var line = new HBox(tick, body);
        line.getStyleClass().add("key-point");
        if (point.need() != KeyPoint.Need.REQUIRED) {
            var need =
                    Plain.words(Messages.of("answer.need." + point.need().name().toLowerCase(Locale.ROOT)), "key-need");
            need.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(need);
        }
        words.setOnMouseClicked(_ -> tick.fire());
        return line;
    }

    /// What the student may want to count as this point: the words found, else all he typed.
    private String wording(Coverage read) {
        return read.evidence().isEmpty() ? typed : String.join(" ", read.evidence());
    }

    private Node counting(String part, String words, String about) {
        return new CountView(words, about, chosen -> {
            if (ticks.containsKey(part) && !ticks.get(part).isSelected()) {
                model.tick(part); // first, for while the log is written nothing else may change
            }
            model.deciding().accept(part, chosen);
        });
    }

    private Optional<Coverage> coverage(KeyPoint point) {
        return coverage.stream().filter(read -> read.point().equals(point.id())).findFirst();
    }

    /// What was found of a point, in the student's own words.
    private static Node read(Coverage read) {
        var said = String.join(" ", read.evidence());
        var words = switch (read.state()) {
            case COVERED -> Messages.of("answer.covered", said);
            case UNSURE -> read.isNegated() ? Messages.of("answer.negated", said) : Messages.of("answer.unsure", said);
            case NOT_FOUND -> Messages.of("answer.not-found");
        };
        var label = Plain.words(words, "coverage");
        label.getStyleClass().add(read.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return label;
    }

    private void aliases(List<String> aliases) {
        if (!aliases.isEmpty()) {
            add(Plain.words(Messages.of("answer.aliases", String.join(", ", aliases)), "key-hint"));
        }
    }

    private void lead(String key) {
        add(Plain.words(Messages.of(key), "prompt-lead"));
    }

    private void words(Text text) {
        add(new WordsView(text, links, "running"));
    }

    private void add(Node part) {
        getChildren().add(part);
    }
}
