package org.lectern.content;

@Says("A definition with its example.")
public record Pair(
        @Says("A stable name for the pair, unique in the course; reviews are kept by it.")
        String id,

        @Says("What is defined.") String term,
        @Says("What it means.") Text definition,
        @Says("A case of it.") Text example,
        @Inlined Provenance provenance) {}
