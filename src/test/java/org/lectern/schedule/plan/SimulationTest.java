package org.lectern.schedule.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.schedule.Memory;
import org.lectern.schedule.Settings;

class SimulationTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Plan NEW_CARDS =
            Plan.of(Settings.STANDARD).withNew(10, 300).withSpread(0.5);

    private static double planned(Simulation.Rule rule) {
        var plan = NEW_CARDS.withNew(10, 3_000);
        return Outlook.variation(
                Simulation.run(plan, rule, List.of(), MONDAY, 392, 1).planned().subList(364, 392));
    }

    /// A small slice of what [EvenDaysBenchmark] measures.
    @Test
    void plannedDaysVaryByThirtyPercentLessThanByAnkisRule() {
        assertTrue(planned(Simulation.Rule.OURS) < 0.7 * planned(new Simulation.Rule(Anki::placing, false)));
    }

    @Test
    void sameSeedSameDays() {
        assertEquals(
                Simulation.of(NEW_CARDS, List.of(), MONDAY, 60, 7), Simulation.of(NEW_CARDS, List.of(), MONDAY, 60, 7));
    }

    @Test
    void aFreeWeekendBringsLess() {
        var free = NEW_CARDS.withWeek(Week.free(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));
        var outlook = Simulation.of(free, List.of(), MONDAY, 140, 1);
        var weekend = 0;
        var all = 0;
        for (var day = 84; day < 140; day++) {
            all += outlook.cards().get(day);
            weekend += day % 7 >= 5 ? outlook.cards().get(day) : 0;
        }
        assertTrue(weekend < all / 8, weekend + " of " + all);
    }

    @Test
    void whatIsOverdueComesFirst() {
        var card = new Studied(new Memory(10, 5), -20, -5, 1, 0);
        assertEquals(
                1,
                Simulation.of(Plan.of(Settings.STANDARD), List.of(card), MONDAY, 1, 1)
                        .cards()
                        .getFirst());
    }

    @Test
    void nothingToStudyTakesNoTime() {
        var outlook = Simulation.of(Plan.of(Settings.STANDARD), List.of(), MONDAY, 10, 1);
        assertEquals(0, outlook.minutesADay());
        assertEquals(0, outlook.recall());
    }

    @Test
    void higherRetentionTakesMoreReviews() {
        var high = NEW_CARDS.withSettings(Settings.STANDARD.withRetention(0.97));
        assertTrue(Simulation.of(high, List.of(), MONDAY, 100, 1).cardsADay()
                > Simulation.of(NEW_CARDS, List.of(), MONDAY, 100, 1).cardsADay());
    }
}
