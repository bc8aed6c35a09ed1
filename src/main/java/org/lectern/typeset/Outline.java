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
    static final double X_HEIGHT = 430.6;
    /// Its faces are lighter than those of books on screens: so much is best added to the stems.
    public static final double WEIGHT = 16;
    /// At the same height of small letters its capitals and figures would be taller than those of other faces.
    private static final double FIT = 0.96;

    /// The em at which it looks as large as words.
    ///
    /// @param smallLetters the height of their small x, in the unit of the result
    public static double em(double smallLetters) {
        return FIT * smallLetters * EM / X_HEIGHT;
    }
}
