package org.lectern.content;

@Says("Two things that are easily confused, and how to keep them apart.")
public record MuddyPoint(
        @Says("A stable name for the point, unique in the course; reviews are kept by it.")
        String id,

        @Says("The two things.") String title,
        @Says("How to keep them apart.") Text text,
        @Inlined Provenance provenance) {}
