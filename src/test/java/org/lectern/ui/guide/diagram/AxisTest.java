package org.lectern.ui.guide.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AxisTest {
    @Test
    void cellsAreStretchedOnlyAsFarAsNeeded() {
        var axis = new Axis(0, 2, 10);
        axis.keepApart(0, 1, 40);
        axis.keepApart(1, 2, 5);
        assertEquals(50, axis.at(2), 1e-9);
    }

    @Test
    void positionsBetweenGridLinesAreKeptApartToo() {
        var axis = new Axis(-0.6, 1, 10);
        axis.keepApart(1, -0.6, 80);
        assertEquals(80, axis.at(1) - axis.at(-0.6), 1e-9);
    }
}
