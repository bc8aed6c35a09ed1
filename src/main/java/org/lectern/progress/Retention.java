package org.lectern.progress;

import java.time.OffsetDateTime;
import org.lectern.quiz.Deck;
import org.lectern.quiz.History;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Phase;
import org.lectern.schedule.Recall;

/// How much was recalled, against what was predicted. Only reviews of cards that had left their learning steps on an
/// earlier study day count: the others test the last few minutes or hours, not the memory.
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
        var first = history.scheduler().day(now).minusDays(days - 1L);
        var cards = Calendar.ids(deck);
        var reviews = 0;
        var recalled = 0;
        var expected = 0.0;
        for (var entry : history.entries()) {
            var review = entry.review();
            if (entry.before() instanceof Recall.Seen seen
                    && seen.phase() instanceof Phase.Reviewing
                    && cards.contains(review.card())
                    && !history.scheduler().day(review.at()).isBefore(first)
                    && history.scheduler()
                            .day(seen.reviewed())
                            .isBefore(history.scheduler().day(review.at()))) {
                reviews++;
                recalled += review.grade() == Grade.AGAIN ? 0 : 1;
                expected += history.scheduler().retrievability(seen, review.at());
            }
        }
        return new Retention(reviews, recalled, expected);
    }
}
