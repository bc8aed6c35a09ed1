package org.lectern.schedule.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LoadTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Week FREE_WEEKEND = Week.free(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

    private static int chosen(Load load, int low, int high, Set<LocalDate> siblings) {
        return load.placing(siblings, 0.2).choose(MONDAY, low, high, 0.5);
    }

    @Test
    void theEmptiestDayIsTaken() {
        var load = new Load(Week.EVEN);
        load.add(MONDAY.plusDays(3), 2);
        load.add(MONDAY.plusDays(4), 1);
        load.add(MONDAY.plusDays(5), 2);
        assertEquals(4, chosen(load, 3, 5, Set.of()));
    }

    @Test
    void minutesCountNotCards() {
        var load = new Load(Week.EVEN);
        load.add(MONDAY.plusDays(3), 0.1);
        load.add(MONDAY.plusDays(3), 0.1);
        load.add(MONDAY.plusDays(4), 5);
        assertEquals(3, chosen(load, 3, 4, Set.of()));
    }

    @Test
    void anEmptyFreeDayAttractsNothing() {
        var load = new Load(FREE_WEEKEND);
        load.add(MONDAY.plusDays(4), 100);
        // Friday, Saturday, Sunday.
        assertEquals(4, chosen(load, 4, 6, Set.of()));
    }

    @Test
    void anEasyDayGetsItsShare() {
        var load = new Load(new Week(Map.of(DayOfWeek.FRIDAY, 0.5)));
        load.add(MONDAY.plusDays(3), 9);
        load.add(MONDAY.plusDays(4), 5);
        assertEquals(3, chosen(load, 3, 4, Set.of()));
    }

    @Test
    void whereAllDaysAreFreeOneIsTaken() {
        assertTrue(Set.of(5, 6).contains(chosen(new Load(FREE_WEEKEND), 5, 6, Set.of())));
    }

    @Test
    void siblingsStayTwoDaysApart() {
        var load = new Load(Week.EVEN);
        for (var days : List.of(2, 6)) {
            load.add(MONDAY.plusDays(days), 50);
        }
        // 3, 4 and 5 are emptier, but too near.
        assertTrue(Set.of(2, 6).contains(chosen(load, 2, 6, Set.of(MONDAY.plusDays(4)))));
    }

    @Test
    void siblingsYieldToFreeDays() {
        // Friday to Sunday, with a sibling on Friday.
        assertEquals(4, chosen(new Load(FREE_WEEKEND), 4, 6, Set.of(MONDAY.plusDays(4))));
    }

    @Test
    void whatIsTakenBackIsForgotten() {
        var load = new Load(Week.EVEN);
        load.add(MONDAY, 3);
        load.remove(MONDAY, 3);
        assertEquals(0, load.minutes(MONDAY));
        assertEquals(0, load.cards(MONDAY));
    }

    @Test
    void emptyDaysAreTakenEquallyOften() {
        var random = new Random(1);
        var sum = 0;
        for (var i = 0; i < 2_000; i++) {
            sum += new Load(Week.EVEN).placing(Set.of(), 1).choose(MONDAY, 10, 20, random.nextDouble());
        }
        assertEquals(15, sum / 2_000.0, 0.3);
    }

    @Test
    void daysBeforeTheEpochHaveTheirWeekday() {
        var friday = LocalDate.of(1969, 12, 26);
        assertEquals(3, new Load(FREE_WEEKEND).placing(Set.of(), 1).choose(friday, 1, 3, 0.1));
    }
}
