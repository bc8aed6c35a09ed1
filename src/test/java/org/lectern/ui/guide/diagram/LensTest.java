package org.lectern.ui.guide.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

class LensTest {
    private static final Dimension2D ROOM = new Dimension2D(400, 300);

    @Test
    void thePlaceUnderTheMouseStays() {
        assertEquals(new Lens(2, -100, -50), Lens.WHOLE.zoomed(2, new Point2D(100, 50)));
    }

    @Test
    void zoomingOutEndsAtTheWholeFigure() {
        assertEquals(Lens.WHOLE, new Lens(2, 30, 40).zoomed(0.1).within(ROOM, ROOM));
    }

    @Test
    void movingStopsAtTheEdgeOfTheFigure() {
        assertEquals(
                new Lens(2, 200, -150), Lens.WHOLE.zoomed(2).moved(999, -999).within(ROOM, ROOM));
    }
}
