package org.lectern.typeset;

/// A shape to be filled, on a line of words.
///
/// @param path in the language of SVG, non-zero; its origin is the left end of the baseline, y grows downwards
/// @param width how much of the line it takes
/// @param ascent how far it reaches above the baseline
/// @param descent how far it reaches below the baseline
public record Outline(String path, double width, double ascent, double descent) {
    /// All measures are in thousandths of an em.
    public static final double EM = 1000;
    /// The height of a small x.
    public static final double X_HEIGHT = 430.6;
}
