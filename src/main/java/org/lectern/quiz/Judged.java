package org.lectern.quiz;

/// A key point that was read in an answer, and what the student made of it.
///
/// @param overCovered how much more of a wording was there than it takes to be covered, from -1 to 1
/// @param overUnsure the same for what it takes to be unsure
/// @param isMade whether the student counts it as made
record Judged(double overCovered, double overUnsure, boolean isMade) {
    /// Whether it is shown as covered, and so marked as made.
    boolean isCovered(Strictness strictness) {
        return overCovered >= strictness.covered();
    }

    boolean isFound(Strictness strictness) {
        return overUnsure >= strictness.unsure();
    }

    /// Whether the student has to turn its mark.
    boolean isCorrected(Strictness strictness) {
        return isCovered(strictness) != isMade;
    }
}
