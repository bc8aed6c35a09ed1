package org.lectern.print;

/// Measures words.
interface Ruler {
    /// How wide words are, in points.
    double width(String words, Style style);
}
