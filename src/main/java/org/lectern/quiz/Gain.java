package org.lectern.quiz;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Recall;

/// What asking a card now is worth: how much more likely it is to be recalled in a month than if it were let be.
final class Gain {
    /// The day for which one learns, when no exam is set: a month ahead.
    private static final Duration HORIZON = Duration.ofDays(30);

    private final History history;
    private final Pace pace;
    private final OffsetDateTime now;

    Gain(History history, Pace pace, OffsetDateTime now) {
        this.history = history;
        this.pace = pace;
        this.now = now;
    }

    /// The gain in recall at the horizon, from 0 to 1, for a card that was asked before: what a
    /// recalled answer leads to and what a forgotten one does, by how likely each is, less what there
    /// would be without asking. A new card gains all that is there after a first answer that is good.
    double of(Card card) {
        var good = atHorizon(card, history.outcome(card.id(), Grade.GOOD, now));
        return switch (history.recall(card.id())) {
            case Recall.Unseen _ -> good;
            case Recall.Seen seen -> {
                var chance = history.scheduler(card.id()).retrievability(seen, now);
                var again = atHorizon(card, history.outcome(card.id(), Grade.AGAIN, now));
                yield Math.max(0, chance * good + (1 - chance) * again - atHorizon(card, seen));
            }
        };
    }

    private double atHorizon(Card card, Recall.Seen seen) {
        return history.scheduler(card.id()).retrievability(seen, now.plus(HORIZON));
    }

    /// The gain for a minute of the student's time.
    double perMinute(Card card) {
        return of(card)
                * Duration.ofMinutes(1).toMillis()
                / Math.max(1, time(card).toMillis());
    }

    /// The time to expect for a card in a sitting, with its coming back after it was forgotten: a new card is asked at
    /// least twice.
    Duration time(Card card) {
        var times = switch (history.recall(card.id())) {
            case Recall.Unseen _ -> 2;
            case Recall.Seen seen -> 2 - history.scheduler(card.id()).retrievability(seen, now);
        };
        return Duration.ofMillis(Math.round(pace.of(card).toMillis() * times));
    }
}
