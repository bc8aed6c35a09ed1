package org.lectern.progress;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.quiz.CardId;
import org.lectern.quiz.History;
import org.lectern.quiz.Review;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Phase;
import org.lectern.schedule.Recall;
import org.lectern.schedule.Scheduler;

/// A review that tested the memory: that of a card which had left its learning steps on an earlier study day. The
/// others
/// test the last few minutes or hours.
///
/// @param predicted the chance of recall just before it by the scheduler's own prediction, from 0 to 1
public record Recollection(Review review, double predicted) {
    /// Those of some cards, oldest first.
    static Stream<Recollection> of(Set<CardId> cards, History history) {
        return history.entries().stream()
                .filter(entry -> cards.contains(entry.review().card()))
                .flatMap(entry -> test(entry, history.scheduler(entry.review().card())).stream());
    }

    private static Optional<Recollection> test(History.Entry entry, Scheduler scheduler) {
        var at = entry.review().at();
        return entry.before() instanceof Recall.Seen seen
                        && seen.phase() instanceof Phase.Reviewing
                        && scheduler.day(seen.reviewed()).isBefore(scheduler.day(at))
                ? Optional.of(new Recollection(entry.review(), scheduler.retrievability(seen, at)))
                : Optional.empty();
    }

    public boolean isRecalled() {
        return review.grade() != Grade.AGAIN;
    }
}
