package org.lectern.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// `ab$x^2$cd$y$`: the first formula takes one character of the flow, the second three.
final class PlacesTest {
    private final Places places = new Places();

    @BeforeEach
    void drawTwoFormulas() {
        places.formula(2, 3, 2, 1);
        places.formula(7, 1, 5, 3);
    }

    @Test
    void withinAFormulaStandsWhereItBegins() {
        assertEquals(
                List.of(0, 1, 2, 2, 2, 3, 4, 5, 8),
                all(8).map(places::from).boxed().toList());
    }

    @Test
    void orWhereItEnds() {
        assertEquals(
                List.of(0, 1, 2, 3, 3, 3, 4, 5, 8),
                all(8).map(places::to).boxed().toList());
    }

    @Test
    void placesInTheFlowLeadToItsNearerEnd() {
        assertEquals(
                List.of(0, 1, 2, 5, 6, 7, 7, 8, 8),
                all(8).map(places::words).boxed().toList());
    }

    @Test
    void edgesOfAllThatIsDrawnComeBackToThemselves() {
        var random = new Random(20261127);
        for (var round = 0; round < 200; round++) {
            var made = new Places();
            var words = 0;
            var flow = 0;
            for (var i = 0; i < 6; i++) {
                var plain = random.nextInt(3);
                words += plain;
                flow += plain;
                var source = 1 + random.nextInt(9);
                var drawn = 1 + random.nextInt(4);
                made.formula(words, source, flow, drawn);
                assertEquals(words, made.words(made.from(words)));
                words += source;
                flow += drawn;
            }
            assertEquals(words, made.words(made.to(words)));
            assertEquals(flow, made.to(words));
        }
    }

    private static IntStream all(int last) {
        return IntStream.rangeClosed(0, last);
    }
}
