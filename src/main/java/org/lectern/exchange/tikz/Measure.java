package org.lectern.exchange.tikz;

/// The value of an expression.
///
/// @param value a number, or centimetres
/// @param unit whether a unit of length was named
record Measure(double value, boolean unit) {
    /// Centimetres in a TeX point, of which 72.27 make an inch.
    static final double POINT = 2.54 / 72.27;

    /// In centimetres, if a number alone counts as so many of them.
    double in(double centimetres) {
        return unit ? value : value * centimetres;
    }

    /// Centimetres in a unit at 10 points of type; NaN for another word.
    static double of(String unit) {
        return switch (unit) {
            case "cm" -> 1;
            case "mm" -> 0.1;
            case "in" -> 2.54;
            case "pt" -> POINT;
            case "bp" -> 2.54 / 72;
            case "pc" -> 12 * POINT;
            case "sp" -> POINT / 65536;
            case "em" -> 10 * POINT;
            case "ex" -> 4.3 * POINT;
            default -> Double.NaN;
        };
    }
}
