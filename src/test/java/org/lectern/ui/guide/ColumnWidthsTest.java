package org.lectern.ui.guide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    @Test
    void whatFitsIsStretchedInProportion() {
        assertArrayEquals(new double[] {100, 200}, share(new double[] {10, 10}, new double[] {50, 100}, 300), 1e-9);
    }

    @Test
    void aNarrowColumnKeepsItsLineAndLeavesTheRest() {
        assertArrayEquals(
                new double[] {60, 120, 120}, share(new double[] {10, 10, 10}, new double[] {60, 400, 900}, 300), 1e-9);
    }

    @Test
    void noWordIsBroken() {
        assertArrayEquals(new double[] {90, 80}, share(new double[] {90, 80}, new double[] {300, 300}, 100), 1e-9);
    }

    @Test
    void widthsFillTheRoomBetweenLeastAndWhole() {
        var random = new Random(7);
        for (var i = 0; i < 2000; i++) {
            var least = random.doubles(1 + random.nextInt(6), 10, 120).toArray();
            var whole = Arrays.stream(least)
                    .map(width -> width + random.nextDouble() * 500)
                    .toArray();
            var room = Arrays.stream(least).sum() + random.nextDouble() * 600;
            var widths = share(least, whole, room);
            assertEquals(room, Arrays.stream(widths).sum(), 1e-6);
            for (var j = 0; j < widths.length; j++) {
                assertTrue(widths[j] >= least[j] - 1e-9);
            }
        }
    }

    private static double[] share(double[] least, double[] whole, double room) {
        return ColumnWidths.share(least, whole, room);
    }
}
