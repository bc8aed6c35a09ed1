package org.lectern.print;

import java.util.List;

/// Marks that stay together on one page, across the whole width of a column.
///
/// @param height in points
/// @param marks with places from the strip's upper left corner
/// @param head strips that are repeated when a page begins with this one
/// @param isNewPage whether a page must begin here
record Strip(double height, List<Mark> marks, Piece.Flow flow, List<Strip> head, boolean isNewPage) {
    Strip {
        marks = List.copyOf(marks);
        head = List.copyOf(head);
    }

    static Strip of(double height, List<Mark> marks) {
        return new Strip(height, marks, Piece.Flow.FREE, List.of(), false);
    }

    static Strip space(double height) {
        return of(height, List.of());
    }

    Strip with(Piece.Flow other) {
        return new Strip(height, marks, other, head, isNewPage);
    }

    Strip under(List<Strip> repeated) {
        return new Strip(height, marks, flow, repeated, isNewPage);
    }

    /// Whether nothing of it is seen: such a strip never begins a page.
    boolean isBlank() {
        return marks.isEmpty() && !isNewPage;
    }
}
