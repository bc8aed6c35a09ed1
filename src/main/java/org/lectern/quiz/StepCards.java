package org.lectern.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.content.Backing;
import org.lectern.content.Block;
import org.lectern.content.CardKind;
import org.lectern.content.Option;
import org.lectern.content.Question;
import org.lectern.content.Step;
import org.lectern.content.Text;

/// The cards that a worked example holds.
final class StepCards {
    /// With fewer steps there is no order worth recalling.
    private static final int FEWEST = 3;

    /// More cannot be ordered at one glance.
    private static final int MOST = 7;

    private final Source source;
    private final Block.WorkedExample example;
    private final List<Step> steps;

    StepCards(Source source, Block.WorkedExample example) {
        this.source = source;
        this.example = example;
        this.steps = example.steps();
    }

    List<Card> cards() {
        if (steps.size() < FEWEST) {
            return List.of();
        }
        var cards = new ArrayList<Card>();
        for (var at = 0; at < steps.size(); at++) {
            cards.add(new Card.NextStep(source.id(steps.get(at).id(), "step"), source.spot(), example, at));
            cards.add(missing(at, "gap", Source.answered(told(steps.get(at)))));
            // Two of three would leave nothing to go by.
            if (steps.size() > FEWEST && at + 1 < steps.size()) {
                cards.add(missing(at, "gap#2", Source.listed(List.of(title(at), title(at + 1)))));
            }
            reason(steps.get(at)).ifPresent(cards::add);
        }
        ordered().ifPresent(cards::add);
        return cards;
    }

    /// All steps but one or two are shown.
    private Card missing(int at, String face, Question question) {
        var hidden = face.equals("gap") ? 1 : 2;
        var lines = new ArrayList<>(situation());
        for (var step = 0; step < steps.size(); step++) {
            var isHidden = step >= at && step < at + hidden;
            lines.add(Text.of(
                    (step + 1) + ".  " + (isHidden ? "…" : steps.get(step).title())));
        }
        return source.made(steps.get(at).id(), face, CardKind.MISSING_STEP, Cue.of(example.problem(), lines), question);
    }

    private Optional<Card> reason(Step step) {
        return step.text().plain().isBlank() || Sense.of(step.text()).isLike(Sense.of(Text.of(step.title())))
                ? Optional.empty()
                : Optional.of(source.made(
                        step.id(),
                        "why",
                        CardKind.STEP_REASON,
                        Cue.of(Phrase.strong(step.title()), problem()),
                        Source.answered(step.text())));
    }

    private Optional<Card> ordered() {
        var titles = steps.stream().map(step -> Text.of(step.title())).toList();
        if (steps.size() > MOST || !Sense.differ(titles)) {
            return Optional.empty();
        }
        var options = steps.stream()
                .map(step -> new Option(step.id(), Text.of(step.title()), Optional.empty()))
                .toList();
        var question = new Question.Ordering("made", Text.EMPTY, options, List.of(), Backing.NONE);
        return Optional.of(source.made(
                source.whole(), "order", CardKind.STEP_ORDER, Cue.of(example.problem(), situation()), question));
    }

    private Text title(int at) {
        return Text.of(steps.get(at).title());
    }

    private static Text told(Step step) {
        return Phrase.lines(List.of(Phrase.strong(step.title()), step.text()));
    }

    private List<Text> situation() {
        return example.scenario().stream().toList();
    }

    private List<Text> problem() {
        return Stream.concat(situation().stream(), Stream.of(example.problem())).toList();
    }
}
