package org.lectern.schedule;

/// What FSRS believes of a memory.
///
/// @param stability days until the chance of recall has fallen to 90 %, from 0.001 to 36500
/// @param difficulty how hard the card is to remember, from 1 to 10
public record Memory(double stability, double difficulty) {
    static final double LEAST_STABILITY = 0.001;
    static final double MOST_STABILITY = 36_500;
    static final double LEAST_DIFFICULTY = 1;
    static final double MOST_DIFFICULTY = 10;

    public Memory {
        if (!(stability >= LEAST_STABILITY && stability <= MOST_STABILITY)) {
            throw new IllegalArgumentException(
                    "stability is " + stability + ", but must lie between 0.001 and 36500 days");
        }
        if (!(difficulty >= LEAST_DIFFICULTY && difficulty <= MOST_DIFFICULTY)) {
            throw new IllegalArgumentException("difficulty is " + difficulty + ", but must lie between 1 and 10");
        }
    }

    /// The nearest memory that is possible.
    static Memory nearest(double stability, double difficulty) {
        return new Memory(
                Math.clamp(stability, LEAST_STABILITY, MOST_STABILITY),
                Math.clamp(difficulty, LEAST_DIFFICULTY, MOST_DIFFICULTY));
    }
}
