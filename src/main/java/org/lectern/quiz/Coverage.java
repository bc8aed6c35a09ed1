package org.lectern.quiz;

import java.util.List;

/// How far an answer makes a key point, as far as its words can tell. It proposes; the student decides.
///
/// @param point id of the key point
/// @param evidence the student's own words that speak for it, in order
/// @param isNegated whether a negation stands on one side only, which nobody but the student can judge
public record Coverage(String point, State state, List<String> evidence, boolean isNegated) {
    public Coverage {
        evidence = List.copyOf(evidence);
    }

    /// What the words say.
    public enum State {
        COVERED,
        UNSURE,
        NOT_FOUND
    }
}
