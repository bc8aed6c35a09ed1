package org.lectern.quiz;

import java.time.Duration;

/// What is due but waits for the days to come, since the time for a day is used.
///
/// @param cards how many
/// @param daily the time the student wishes to spend on reviews in a day
public record Spared(int cards, Duration daily) {
    public static final Spared NONE = new Spared(0, Duration.ZERO);

    public boolean isNone() {
        return cards == 0;
    }
}
