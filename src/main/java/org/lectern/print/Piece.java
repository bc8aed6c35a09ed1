package org.lectern.print;

import java.util.List;

/// Something that stands in the flow of a document.
sealed interface Piece {
    /// A paragraph, perhaps behind a mark such as a number.
    ///
    /// @param mark stands before the first line; empty for none
    /// @param indent of the words from the left edge, in points
    /// @param before room above it, in points
    record Paragraph(List<Run> runs, List<Run> mark, double indent, double before, Flow flow) implements Piece {
        public Paragraph {
            runs = List.copyOf(runs);
            mark = List.copyOf(mark);
        }
    }

    /// A table whose first row is repeated on every page.
    record Grid(List<List<Run>> head, List<List<List<Run>>> rows) implements Piece {
        public Grid {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /// A figure.
    record Figure(Picture picture) implements Piece {}

    /// Empty lines to write on.
    record Lines(int count) implements Piece {}

    /// A line across the column.
    record Rule() implements Piece {}

    /// What follows begins on a new page.
    record NewPage() implements Piece {}

    /// Whether a page may end after it.
    enum Flow {
        FREE,
        WITH_NEXT
    }
}
