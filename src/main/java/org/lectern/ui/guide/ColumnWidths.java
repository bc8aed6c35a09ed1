package org.lectern.ui.guide;

import java.util.Arrays;

/// How the columns of a table share its width.
final class ColumnWidths {
    /// Halvings of the range in which the common width is sought; enough for any screen to the last bit.
    private static final int HALVINGS = 60;

    private ColumnWidths() {}

    /// The widths of the columns, in pixels.
    ///
    /// All columns get one common width, but none more than its content needs nor less than its longest word. What
    /// is left when every column has what it needs is shared in proportion.
    ///
    /// @param least the width of each column's longest word
    /// @param whole the width of each column's longest cell on one line, at least its `least`
    /// @param room the width of the table; the sum of the result is this, or the sum of `least` if that is more
    static double[] share(double[] least, double[] whole, double room) {
        var needed = Arrays.stream(whole).sum();
        if (needed <= room) {
            return Arrays.stream(whole).map(width -> width * room / needed).toArray();
        }
        var low = 0.0;
        var high = room;
        for (var i = 0; i < HALVINGS; i++) {
            var middle = (low + high) / 2;
            if (Arrays.stream(at(middle, least, whole)).sum() < room) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return at(low, least, whole);
    }

    private static double[] at(double common, double[] least, double[] whole) {
        var widths = new double[least.length];
        for (var i = 0; i < widths.length; i++) {
            widths[i] = Math.max(least[i], Math.min(common, whole[i]));
        }
        return widths;
    }
}
