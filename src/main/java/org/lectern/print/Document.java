package org.lectern.print;

import java.util.List;

/// Something to be printed.
///
/// @param title stands at the head of every page
/// @param pieces what it says, from top to bottom
/// @param columns of each page
/// @param margin on all sides, in points
public record Document(String title, List<Piece> pieces, int columns, double margin) {
    /// One wide column.
    private static final double MARGIN = 56;

    private static final double NARROW = 36;

    public Document {
        pieces = List.copyOf(pieces);
    }

    static Document wide(String title, List<Piece> pieces) {
        return new Document(title, pieces, 1, MARGIN);
    }

    static Document dense(String title, List<Piece> pieces) {
        return new Document(title, pieces, 2, NARROW);
    }

    Sheet sheet(Paper paper) {
        return new Sheet(paper, margin, columns);
    }

    List<List<Mark>> pages(Ruler ruler, Sheet sheet) {
        return Pages.of(new Setter(ruler, sheet.width()).set(pieces), sheet);
    }
}
