package org.lectern.schedule.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TideTest {
    /// One review a day, planned for two days later, takes three minutes.
    private static Tide afterDays(int days) {
        var tide = Tide.none();
        for (var day = 0; day < days; day++) {
            tide.plan(day, 2, 3);
        }
        return tide;
    }

    @Test
    void withoutAWeekNothingIsForeseen() {
        assertEquals(0, afterDays(6).on(6).toCome(6, 5));
    }

    @Test
    void whatCameEachDayIsStillToCome() {
        var tide = afterDays(100).on(100);
        assertEquals(0, tide.toCome(100, 1), 1e-9);
        assertEquals(3, tide.toCome(100, 2), 1e-9);
        assertEquals(3, tide.toCome(100, 300), 1e-9);
    }

    @Test
    void toLookAheadChangesNothing() {
        var tide = afterDays(50);
        tide.on(80);
        assertEquals(3, tide.on(50).toCome(50, 9), 1e-9);
    }

    @Test
    void daysWithoutStudyAreExpectedToBringLess() {
        assertTrue(afterDays(50).on(120).toCome(120, 9) < 1.5);
    }
}
