package org.lectern.ui.guide.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Dimension2D;
import org.junit.jupiter.api.Test;
import org.lectern.content.Shape.Form;

class FittingTest {
    @Test
    void wordsWithRoomStayAsTheyAre() {
        assertEquals(
                new Fitting("two words", 1, new Dimension2D(72, 18)),
                Fitting.of("two words", Form.RECTANGLE, new Dimension2D(100, 60), Diagrams.RULER));
    }

    @Test
    void wordsBreakBeforeTheyShrink() {
        assertEquals(
                new Fitting("two\nwords", 1, new Dimension2D(40, 36)),
                Fitting.of("two words", Form.RECTANGLE, new Dimension2D(60, 60), Diagrams.RULER));
    }

    @Test
    void wordsInTooSmallABoxAreHalfAsLarge() {
        assertEquals(
                new Fitting("two\nwords", 0.5, new Dimension2D(20, 18)),
                Fitting.of("two words", Form.DIAMOND, new Dimension2D(20, 10), Diagrams.RULER));
    }
}
