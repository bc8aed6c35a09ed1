package org.lectern.content;

import java.util.List;

@Says("Two things that are easily confused, and how to keep them apart.")
public record MuddyPoint(
        @Says("A stable name for the point, unique in the course; reviews are kept by it.")
        String id,

        @Says("The two things.") String title,
        @Says("How to keep them apart.") Text text,

        @Says("Statements about them that are right, or believed by mistake; it is asked which is which.")
        List<Claim> claims,

        @Inlined Provenance provenance) {
    public MuddyPoint {
        claims = List.copyOf(claims);
    }

    /// Without statements about it.
    public MuddyPoint(String id, String title, Text text, Provenance provenance) {
        this(id, title, text, List.of(), provenance);
    }
}
