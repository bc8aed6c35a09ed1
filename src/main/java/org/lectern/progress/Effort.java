package org.lectern.progress;

import java.time.Duration;
import java.time.LocalDate;

/// What a study day took or will take.
///
/// @param count cards asked, or to be asked
/// @param spent the time for them, never negative
public record Effort(LocalDate date, int count, Duration spent) {
    static Effort none(LocalDate date) {
        return new Effort(date, 0, Duration.ZERO);
    }

    Effort and(Duration more) {
        return new Effort(date, count + 1, spent.plus(more));
    }

    /// The time in whole minutes, rounded up: a minute begun is a minute gone.
    public long minutes() {
        return spent.plusSeconds(59).toMinutes();
    }
}
