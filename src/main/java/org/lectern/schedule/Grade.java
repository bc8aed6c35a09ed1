package org.lectern.schedule;

/// How well a card was remembered, in the student's own judgement.
public enum Grade {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /// The number FSRS gives this grade, from 1 to 4.
    int number() {
        return ordinal() + 1;
    }
}
