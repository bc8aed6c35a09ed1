package org.lectern.ui.drill;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.lectern.content.Option;
import org.lectern.quiz.Drill;
import org.lectern.quiz.Response;
import org.lectern.quiz.Verdict;
import org.lectern.ui.Links;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;
import org.lectern.ui.guide.WordsView;

/// The verdict on an answer, and for each part of the question why.
final class MarkedView extends Back {
    private final DrillModel model;
    private final Links links;
    private final Consumer<Screen.Revealed> opened;
    /// Whether the reasons are held back, as it is drawn.
    private boolean held;
    /// What counts as right of the student's own words, as it is drawn.
    private Map<String, Set<String>> accepted = Map.of();

    /// @param opened is told when the reasons are shown that were held back
    MarkedView(Screen.Revealed revealed, DrillModel model, Consumer<Screen.Revealed> opened) {
        this.model = model;
        this.opened = opened;
        this.links = model.links(revealed.drill().card());
        getStyleClass().add("choice");
        draw(revealed);
    }

    @Override
    void show(Screen.Revealed revealed) {
        var wasHeld = held;
        if (!accepted.equals(revealed.decisions().accepted())
                || held != model.refuting().holds(revealed)) {
            draw(revealed);
        }
        if (wasHeld && !held) {
            opened.accept(revealed);
        }
    }

    private void draw(Screen.Revealed revealed) {
        accepted = revealed.decisions().accepted();
        held = model.refuting().holds(revealed);
        getChildren().setAll(verdict(revealed.drill().verdict()));
        trusted(revealed.drill()).ifPresent(words -> getChildren().add(Plain.words(words, "trust-said")));
        revealed.drill().card().posed().ifPresent(question -> {
            var response = revealed.drill().response();
            if (response instanceof Response.Calculated(var _, var words)) {
                getChildren().add(Plain.words(Messages.of("number.yours", words.strip()), "answer-yours"));
            }
            var parts = Parts.of(question, revealed.drill(), revealed.arrangement(), revealed.decisions())
                    .toList();
            if (held) {
                IntStream.range(0, parts.size()).forEach(at -> getChildren().add(held(parts.get(at), revealed, at)));
                return;
            }
            parts.forEach(part -> {
                getChildren().add(part.node(links));
                part.own().ifPresent(own -> getChildren().add(counting(own)));
            });
            question.note().ifPresent(note -> getChildren().add(new WordsView(note, links)));
        });
    }

    /// A part without its reason; one that is wrong can be ticked.
    private Node held(Part part, Screen.Revealed revealed, int at) {
        var node = part.withoutWhy().node(links);
        var option = revealed.options().get(at);
        if (Refuting.isWrong(revealed, option)) {
            node.getChildren().add(tick(option, at));
        }
        return node;
    }

    private Node tick(Option option, int at) {
        var tick = new CheckBox(Messages.of("refute.tick", Line.letter(at)));
        tick.setId("refute-" + option.id());
        tick.getStyleClass().add("refute-tick");
        tick.setAccessibleText(
                Messages.of("refute.tick.about", Line.letter(at), option.text().plain()));
        tick.setOnAction(_ -> model.refuting().tick(option.id()));
        model.refuting()
                .tickedProperty()
                .when(tick.sceneProperty().isNotNull())
                .subscribe(ticked -> tick.setSelected(ticked.contains(option.id())));
        return tick;
    }

    private Node counting(Part.Own own) {
        return new CountView(own.words(), own.about(), words -> model.deciding().accept(own.part(), words));
    }

    private static Node verdict(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> Plain.words(Messages.of("choice.right"), "verdict-right");
            case WRONG -> Plain.words(Messages.of("choice.wrong"), "verdict-wrong");
            case SELF_JUDGED -> Plain.words("", "verdict-right");
        };
    }

    /// What follows from how sure the student was.
    private static Optional<String> trusted(Drill.Revealed drill) {
        return drill.confidence().flatMap(confidence -> switch (confidence) {
            case SURE ->
                drill.verdict() == Verdict.WRONG ? Optional.of(Messages.of("trust.confident-error")) : Optional.empty();
            case GUESS -> drill.verdict() == Verdict.RIGHT ? Optional.of(Messages.of("trust.lucky")) : Optional.empty();
            case FAIRLY -> Optional.empty();
        });
    }
}
