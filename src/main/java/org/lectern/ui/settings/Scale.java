package org.lectern.ui.settings;

/// Where numbers lie along an axis.
///
/// @param least the number at the beginning
/// @param most the number at the end
/// @param from the pixel at the beginning
/// @param to the pixel at the end
record Scale(double least, double most, double from, double to) {
    double of(double number) {
        return from + (to - from) * (number - least) / (most - least);
    }

    /// A step of 1, 2 or 5 times a power of ten, so that about so many lead to a number.
    static double step(double number, int steps) {
        var raw = Math.max(number, 1e-3) / steps;
        var power = Math.pow(10, Math.floor(Math.log10(raw)));
        var share = raw / power;
        return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
    }
}
