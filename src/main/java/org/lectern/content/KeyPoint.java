package org.lectern.content;

import java.util.List;

/// A point that a good open answer makes.
///
/// @param id unique in its question
/// @param need whether the answer is right without it
/// @param accept wordings that make the point, compared without regard to case and punctuation
public record KeyPoint(String id, Text text, Need need, List<String> accept) {
    public KeyPoint {
        accept = List.copyOf(accept);
    }

    /// How much a point matters.
    public enum Need {
        REQUIRED,
        SUPPORTING,
        BONUS
    }
}
