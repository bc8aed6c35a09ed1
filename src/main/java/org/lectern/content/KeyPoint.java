package org.lectern.content;

import java.util.List;

@Says("A point that a good open answer makes.")
public record KeyPoint(
        @Says("A name for the point, unique in its question.")
        String id,

        @Says("What the point says.") Text text,
        @Says("Whether the answer is right without it.") Need need,

        @Says("Wordings that make the point, compared without regard to case and punctuation.")
        List<String> accept) {
    public KeyPoint {
        accept = List.copyOf(accept);
    }

    @Says("How much a point matters.")
    public enum Need {
        @Says("The answer is wrong without it.")
        REQUIRED,
        @Says("It belongs to a full answer.")
        SUPPORTING,
        @Says("It is more than was asked.")
        BONUS
    }
}
