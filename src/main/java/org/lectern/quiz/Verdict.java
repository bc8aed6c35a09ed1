package org.lectern.quiz;

/// What can be said of an answer before the student grades himself.
public enum Verdict {
    RIGHT,
    WRONG,
    /// Only the student can judge it, against the model answer.
    SELF_JUDGED
}
