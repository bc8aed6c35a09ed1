package org.lectern.schedule.plan;

import java.util.List;
import org.lectern.schedule.Grade;

/// The time answers take.
///
/// @param seconds of an answer graded Again, Hard, Good, Easy, with the steps that follow on the same day
/// @param first seconds of a card that is new
public record Cost(List<Double> seconds, double first) {
    /// Medians of many people: 23, 11.68, 7.33 and 5.6 s (Anki's optimizer of retention), and a new card as long as one
    /// that was forgotten.
    public static final Cost STANDARD = new Cost(List.of(23.0, 11.68, 7.33, 5.6), 23);

    private static final double SECONDS = 60;

    public Cost {
        seconds = List.copyOf(seconds);
        if (seconds.size() != Grade.values().length || seconds.stream().anyMatch(each -> !(each >= 0))) {
            throw new IllegalArgumentException("the seconds of four grades are needed, not " + seconds);
        }
    }

    /// The minutes of an answer.
    public double minutes(Grade grade) {
        return seconds.get(grade.ordinal()) / SECONDS;
    }

    /// The minutes of a new card.
    public double minutesOfNew() {
        return first / SECONDS;
    }

    /// The minutes to expect of a review.
    ///
    /// @param recall the chance that the card will be recalled, from 0 to 1
    public double minutes(double recall, Habits habits) {
        var recalled = habits.hard() * minutes(Grade.HARD)
                + habits.good() * minutes(Grade.GOOD)
                + habits.easy() * minutes(Grade.EASY);
        return recall * recalled + (1 - recall) * minutes(Grade.AGAIN);
    }
}
