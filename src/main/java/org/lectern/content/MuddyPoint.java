package org.lectern.content;

/// Two things that are easily confused, and how to keep them apart.
public record MuddyPoint(
        String id, String title, Text text, @Inlined Provenance provenance) {}
