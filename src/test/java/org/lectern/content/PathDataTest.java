package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathDataTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        m 1 1 l 2 0 v 1 h -2 z | M 1 1 L 3 1 V 2 H 1 Z
        M0,0,1,1               | M 0 0 L 1 1
        M.5.5-1-1              | M 0.5 0.5 L -1 -1
        M1 1c1 0 1 1 2 2       | M 1 1 C 2 1 2 2 3 3
        M0 0q3 0 3 3           | M 0 0 C 2 0 3 1 3 3
        """)
    void waysToWriteAPathMeanTheSame(String one, String other) {
        assertEquals(PathData.of(other), PathData.of(one));
        assertEquals(Optional.empty(), PathData.of(one).fault());
    }

    @Test
    void closingGoesBackToWhereThePathMovedLast() {
        assertEquals(
                List.of(
                        new PathData.Move(new PathData.Spot(1, 1)),
                        new PathData.Line(new PathData.Spot(2, 1)),
                        new PathData.Close(new PathData.Spot(1, 1)),
                        new PathData.Line(new PathData.Spot(1, 2))),
                PathData.of("M 1 1 h 1 z v 1").pieces());
    }

    /// A quarter of a circle around (0, 0); its middle is as far from there as its ends.
    @ParameterizedTest
    @CsvSource({"M 1 0 A 1 1 0 0 1 0 1, 1", "M 2 0 A 2 2 0 0 0 0 -2, 2", "M -3 0 a 3 3 0 0 1 3 -3, 3"})
    void anArcIsRound(String path, double radius) {
        var pieces = PathData.of(path).pieces();
        var start = pieces.getFirst().end();
        var curve = (PathData.Curve) pieces.getLast();
        assertEquals(2, pieces.size());
        assertEquals(
                radius,
                Math.hypot(
                        middle(
                                start.x(),
                                curve.first().x(),
                                curve.second().x(),
                                curve.end().x()),
                        middle(
                                start.y(),
                                curve.first().y(),
                                curve.second().y(),
                                curve.end().y())),
                0.001 * radius);
    }

    private static double middle(double a, double b, double c, double d) {
        return (a + 3 * b + 3 * c + d) / 8;
    }
}
