package org.lectern.schedule;

import java.time.LocalDate;

/// Chooses the day of a review among those that are as good for memory.
public interface Placing {
    /// Any of them, all equally likely.
    Placing ANYWHERE = (today, low, high, chance) -> low + (int) (chance * (high - low + 1));

    /// The days to wait, from `low` to `high`.
    ///
    /// @param today the study day of the answer, from which days are counted
    /// @param chance a number from 0 up to but not including 1 that the card and its number of reviews give
    int choose(LocalDate today, int low, int high, double chance);

    /// The days to wait where a worse grade already waits until the day before `low`.
    default int chooseAfter(LocalDate today, int low, int high, double chance) {
        return low;
    }
}
