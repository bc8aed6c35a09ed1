package org.lectern.ui.guide.diagram;

import java.util.Arrays;

/// Turns positions on the grid into pixels along one direction, giving each cell the room it needs.
final class Axis {
    private final int first;
    private final double[] lengths;

    /// @param low the lowest grid position in use
    /// @param high the highest
    /// @param least the least length of a cell, in pixels
    Axis(double low, double high, double least) {
        first = (int) Math.floor(low);
        lengths = new double[Math.max(1, (int) Math.ceil(high) - first)];
        Arrays.fill(lengths, least);
    }

    /// Stretches the cells between two grid positions, if need be, until they are so many pixels apart.
    void keepApart(double a, double b, double pixels) {
        var low = Math.min(a, b);
        var high = Math.max(a, b);
        var missing = pixels - (at(high) - at(low));
        if (missing <= 0 || high == low) {
            return;
        }
        for (var i = 0; i < lengths.length; i++) {
            lengths[i] += share(i, low, high) > 0 ? missing / (high - low) : 0;
        }
    }

    /// The pixels from the first whole grid line to a grid position.
    double at(double position) {
        var sum = 0.0;
        for (var i = 0; i < lengths.length; i++) {
            sum += lengths[i] * share(i, first, position);
        }
        return sum;
    }

    private double share(int cell, double low, double high) {
        var start = first + cell;
        return Math.clamp(high - start, 0, 1) - Math.clamp(low - start, 0, 1);
    }
}
