package org.lectern.content;

/// A definition with its example.
public record Pair(
        String id,
        String term,
        Text definition,
        Text example,
        @Inlined Provenance provenance) {}
