package org.lectern.ui.drill;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.quiz.Arrangement;
import org.lectern.quiz.Card;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Coverage;
import org.lectern.quiz.Deck;
import org.lectern.quiz.Drill;
import org.lectern.quiz.History;
import org.lectern.quiz.Interval;
import org.lectern.quiz.Marker;
import org.lectern.quiz.Response;
import org.lectern.quiz.Summary;
import org.lectern.schedule.Grade;

/// Finds what the screen needs to show a drill.
///
/// @param restarted the card that was just begun again
/// @param sources where the cards come from
record Showing(History history, OffsetDateTime now, Optional<CardId> restarted, Sources sources) {

    /// @param deck what the task chooses its cards from
    Screen of(Drill drill, Deck deck) {
        return switch (drill) {
            case Drill.Asking asking ->
                new Screen.Asking(
                        asking,
                        arrangement(asking.card()),
                        history.decisions(asking.card().id()),
                        Optional.empty());
            case Drill.Revealed revealed ->
                new Screen.Revealed(
                        revealed,
                        arrangement(revealed.card()),
                        intervals(revealed.card()),
                        Marker.suggestion(
                                revealed.card(),
                                revealed.response(),
                                revealed.confidence(),
                                history.decisions(revealed.card().id())),
                        coverage(revealed),
                        change(revealed.card()),
                        history.decisions(revealed.card().id()),
                        new Screen.Keeping.Idle());
            case Drill.Finished finished -> new Screen.Finished(finished, Summary.of(finished, deck, history, now));
        };
    }

    private List<Coverage> coverage(Drill.Revealed revealed) {
        return revealed.response() instanceof Response.Said said
                ? sources.rubric(
                                revealed.card(),
                                history.decisions(revealed.card().id()))
                        .map(rubric -> rubric.read(said.words()))
                        .filter(_ -> !said.words().isBlank())
                        .orElse(List.of())
                : List.of();
    }

    private Screen.Change change(Card card) {
        return restarted.filter(card.id()::equals).isPresent()
                ? Screen.Change.STARTED_AGAIN
                : history.isChanged(card) ? Screen.Change.CHANGED : Screen.Change.NONE;
    }

    private Arrangement arrangement(Card card) {
        return Arrangement.of(card, history.seed(card.id()), history.reviews(card.id()));
    }

    private List<Interval> intervals(Card card) {
        var outcomes = history.outcomes(card.id(), now);
        return Stream.of(Grade.values())
                .map(grade -> Interval.until(outcomes.of(grade), history.scheduler(card.id()), now))
                .toList();
    }
}
