package org.lectern.ui.drill;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
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
    /// What counts as right of the student's own words, as it is drawn.
    private Map<String, Set<String>> accepted = Map.of();

    MarkedView(Screen.Revealed revealed, DrillModel model) {
        this.model = model;
        this.links = model.links(revealed.drill().card());
        getStyleClass().add("choice");
        draw(revealed);
    }

    @Override
    void show(Screen.Revealed revealed) {
        if (!accepted.equals(revealed.decisions().accepted())) {
            draw(revealed);
        }
    }

    private void draw(Screen.Revealed revealed) {
        accepted = revealed.decisions().accepted();
        getChildren().setAll(verdict(revealed.drill().verdict()));
        trusted(revealed.drill()).ifPresent(words -> getChildren().add(Plain.words(words, "trust-said")));
        revealed.drill().card().posed().ifPresent(question -> {
            var response = revealed.drill().response();
            if (response instanceof Response.Calculated(var _, var words)) {
                getChildren().add(Plain.words(Messages.of("number.yours", words.strip()), "answer-yours"));
            }
            Parts.of(question, response, revealed.arrangement(), revealed.decisions())
                    .forEach(part -> {
                        getChildren().add(part.node(links));
                        part.own().ifPresent(own -> getChildren().add(counting(own)));
                    });
            question.note().ifPresent(note -> getChildren().add(new WordsView(note, links)));
        });
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
