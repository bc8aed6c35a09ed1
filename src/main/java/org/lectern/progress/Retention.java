package org.lectern.progress;

import java.time.OffsetDateTime;
import java.util.List;
import org.lectern.quiz.Deck;
import org.lectern.quiz.History;

/// How much was recalled, against what was predicted. Only what tested the memory counts, as a
/// [Recollection].
///
/// @param reviews reviews counted
/// @param recalled those of them not graded Again
/// @param expected how many should have been recalled by the scheduler's own prediction
public record Retention(int reviews, int recalled, double expected) {
    /// The share recalled, from 0 to 1; 0 without reviews.
    public double share() {
        return reviews == 0 ? 0 : (double) recalled / reviews;
    }

    /// The share predicted, from 0 to 1; 0 without reviews.
    public double predicted() {
        return reviews == 0 ? 0 : expected / reviews;
    }

    /// The retention over the last study days, today included.
    static Retention of(Deck deck, History history, OffsetDateTime now, int days) {
        var scheduler = Calendar.scheduler(deck, history);
        var first = scheduler.day(now).minusDays(days - 1L);
        return of(Recollection.of(Calendar.ids(deck), history)
                .filter(test -> !scheduler.day(test.review().at()).isBefore(first))
                .toList());
    }

    /// What these tests of the memory come to.
    static Retention of(List<Recollection> tests) {
        return new Retention(
                tests.size(),
                (int) tests.stream().filter(Recollection::isRecalled).count(),
                sum(tests));
    }

    private static double sum(List<Recollection> tests) {
        return tests.stream().mapToDouble(Recollection::predicted).sum();
    }
}
