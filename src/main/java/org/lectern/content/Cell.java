package org.lectern.content;

/// A spot on a diagram's grid, written `[column, row]`. Fractions are allowed.
///
/// @param column counted from 0 at the left
/// @param row counted from 0 at the top
@Listed
public record Cell(double column, double row) {
    public Cell {
        if (!(Math.abs(column) <= 1000 && Math.abs(row) <= 1000)) {
            throw new IllegalArgumentException("a grid position lies between -1000 and 1000");
        }
    }
}
