package org.lectern.ui.guide.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.content.Block;
import org.lectern.content.Cell;
import org.lectern.content.Extent;
import org.lectern.content.Ink;
import org.lectern.content.Shape;
import org.lectern.content.Span;
import org.lectern.content.Text;

class PictureLayoutTest {
    /// With letters of 15 pixels for 10 points, an inch has 1.2 times 72.27 / 10 * 15 pixels.
    private static final double CENTIMETRE = 1.2 * 72.27 / 10 * 15 / 2.54;

    @Test
    void aBoxStandsAroundItsPlace() {
        var bounds = lay(new Shape.Box(
                        Optional.empty(),
                        new Cell(2, 1),
                        new Extent(4, 1),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Ink.PLAIN))
                .parts()
                .getFirst()
                .bounds();
        assertClose(new Rectangle2D(0, 0.5 * CENTIMETRE, 4 * CENTIMETRE, CENTIMETRE), bounds);
    }

    @ParameterizedTest
    @CsvSource({"CENTRE, -40", "LEFT, 0", "RIGHT, -80"})
    void wordsStandWhereTheyAreAligned(Shape.Align align, double left) {
        var words = new Text(List.of(new Span.Plain("ten signs!")));
        var bounds = lay(new Shape.Words(new Cell(0, 0), words, Optional.of(align), Optional.empty(), Ink.PLAIN))
                .parts()
                .getFirst()
                .bounds();
        assertClose(new Rectangle2D(left, -9, 80, 18), bounds);
    }

    @Test
    void lettersAreAsHighAsTheAuthorWantsThem() {
        var words = new Text(List.of(new Span.Plain("ten signs!")));
        var bounds = lay(new Shape.Words(new Cell(0, 0), words, Optional.empty(), Optional.of(20.0), Ink.PLAIN))
                .parts()
                .getFirst()
                .bounds();
        assertClose(new Rectangle2D(-80, -18, 160, 36), bounds);
    }

    @Test
    void aPathReachesAsFarAsItsPoints() {
        var bounds = lay(new Shape.Path("M 1 2 h 3 v -2", Optional.empty(), Ink.PLAIN))
                .parts()
                .getFirst()
                .bounds();
        assertClose(new Rectangle2D(CENTIMETRE, 0, 3 * CENTIMETRE, 2 * CENTIMETRE), bounds);
    }

    private static PictureLayout lay(Shape shape) {
        return PictureLayout.of(
                new Block.Picture("p", "Picture", Text.EMPTY, Optional.empty(), List.of(shape)), Diagrams.RULER);
    }

    private static void assertClose(Rectangle2D expected, Rectangle2D actual) {
        assertEquals(expected.getMinX(), actual.getMinX(), 1e-6);
        assertEquals(expected.getMinY(), actual.getMinY(), 1e-6);
        assertEquals(expected.getWidth(), actual.getWidth(), 1e-6);
        assertEquals(expected.getHeight(), actual.getHeight(), 1e-6);
    }
}
