package org.lectern.content;

@Listed
@Says("A spot on a diagram's grid or in a picture, written [column, row]; fractions are allowed.")
public record Cell(
        @Says("Counted from 0 at the left.") @Within(least = -1000, most = 1000)
        double column,

        @Says("Counted from 0 at the top.") @Within(least = -1000, most = 1000)
        double row) {
    public Cell {
        if (!(Math.abs(column) <= 1000 && Math.abs(row) <= 1000)) {
            throw new IllegalArgumentException("a grid position lies between -1000 and 1000");
        }
    }
}
