package org.lectern.ui.drill;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.lectern.content.Option;
import org.lectern.quiz.Drill;
import org.lectern.quiz.Response;
import org.lectern.quiz.Verdict;
import org.lectern.ui.Links;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;
import org.lectern.ui.guide.WordsView;

/// The verdict on an answer, and for each part of the question why.
final class MarkedView extends VBox {
    private final DrillModel model;
    private final Links links;
    private final VBox parts = new VBox();
    private boolean held;

    MarkedView(Screen.Revealed revealed, DrillModel model) {
        this.model = model;
        links = model.links(revealed.drill().card());
        getStyleClass().add("choice");
        parts.getStyleClass().add("choice");
        getChildren().add(verdict(revealed.drill().verdict()));
        trusted(revealed.drill()).ifPresent(words -> getChildren().add(Plain.words(words, "trust-said")));
        if (revealed.drill().response() instanceof Response.Calculated(var _, var words)) {
            getChildren().add(Plain.words(Messages.of("number.yours", words.strip()), "answer-yours"));
        }
        getChildren().add(parts);
        draw(revealed);
    }

    /// Shows the reasons once they are held back no longer, or holds them back again.
    ///
    /// @return whether it had to
    boolean shows(Screen.Revealed revealed) {
        var isOther = held != model.refuting().holds(revealed);
        if (isOther) {
            draw(revealed);
        }
        return isOther;
    }

    private void draw(Screen.Revealed revealed) {
        held = model.refuting().holds(revealed);
        parts.getChildren().clear();
        revealed.drill().card().posed().ifPresent(question -> {
            var said =
                    Parts.of(question, revealed.drill(), revealed.arrangement()).toList();
            for (var at = 0; at < said.size(); at++) {
                parts.getChildren()
                        .add(
                                held
                                        ? held(said.get(at), revealed, at)
                                        : said.get(at).node(links));
            }
            question.note()
                    .filter(_ -> !held)
                    .ifPresent(note -> parts.getChildren().add(new WordsView(note, links)));
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
