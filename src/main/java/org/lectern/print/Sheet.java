package org.lectern.print;

/// A sheet of paper with its margins and columns.
///
/// @param margin on all sides, in points
record Sheet(Paper paper, double margin, int columns) {
    /// Room between columns, in points.
    private static final double GUTTER = 20;

    /// Room for the running head and foot within the margins.
    private static final double HEAD = 14;

    double top() {
        return margin + HEAD;
    }

    /// Height of a column.
    double height() {
        return paper.height() - 2 * margin - 2 * HEAD;
    }

    /// Width of a column.
    double width() {
        return (paper.width() - 2 * margin - (columns - 1) * GUTTER) / columns;
    }

    /// Left edge of a column.
    ///
    /// @param column from 0
    double left(int column) {
        return margin + column * (width() + GUTTER);
    }
}
