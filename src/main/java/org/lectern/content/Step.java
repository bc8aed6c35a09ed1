package org.lectern.content;

/// A step of a worked example.
public record Step(
        String id, String title, Text text, @Inlined Provenance provenance) {}
