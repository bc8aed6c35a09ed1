package org.lectern.schedule;

/// What FSRS-7 believes of a memory: two traces that fade side by side.
///
/// @param slow stability of the slow trace, from 0.0001 to 36500 days
/// @param fast stability of the fast trace, from 0.0001 to 36500 days
/// @param difficulty how hard the card is to remember, from 1 to 10
public record Traces(double slow, double fast, double difficulty) {
    static final double LEAST_STABILITY = 0.0001;
    static final double MOST_STABILITY = 36_500;

    public Traces {
        if (!(Math.min(slow, fast) >= LEAST_STABILITY && Math.max(slow, fast) <= MOST_STABILITY)) {
            throw new IllegalArgumentException(
                    "stabilities are " + slow + " and " + fast + ", but must lie between 0.0001 and 36500 days");
        }
        if (!(difficulty >= 1 && difficulty <= 10)) {
            throw new IllegalArgumentException("difficulty is " + difficulty + ", but must lie between 1 and 10");
        }
    }

    /// The nearest traces that are possible.
    static Traces nearest(double slow, double fast, double difficulty) {
        return new Traces(
                Math.clamp(slow, LEAST_STABILITY, MOST_STABILITY),
                Math.clamp(fast, LEAST_STABILITY, MOST_STABILITY),
                Math.clamp(difficulty, 1, 10));
    }
}
