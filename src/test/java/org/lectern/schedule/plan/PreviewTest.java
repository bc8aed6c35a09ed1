package org.lectern.schedule.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.schedule.Memory;
import org.lectern.schedule.Settings;

class PreviewTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Plan PLAN = Plan.of(Settings.STANDARD);
    private static final List<Studied> CARDS = Preview.replanned(PLAN, cards(), MONDAY, 1);

    private static List<Studied> cards() {
        var random = new Random(3);
        return IntStream.range(0, 400)
                .mapToObj(i -> {
                    var stability = 1 + random.nextInt(60);
                    return new Studied(
                            new Memory(stability, 1 + 9 * random.nextDouble()), -random.nextInt(stability), 0, 1, i);
                })
                .toList();
    }

    private static Preview preview(Plan after) {
        return Preview.of(PLAN, CARDS, after, Preview.replanned(after, CARDS, MONDAY, 1), MONDAY, 42, 1);
    }

    @Test
    void noChangeMovesNothing() {
        var preview = preview(PLAN);
        assertEquals(0, preview.moved());
        assertEquals(preview.before(), preview.after());
    }

    @Test
    void aChangeTakenBackLeavesEverythingAsItWas() {
        var changed = Preview.replanned(PLAN.withSettings(Settings.STANDARD.withRetention(0.8)), CARDS, MONDAY, 1);
        assertEquals(CARDS, Preview.replanned(PLAN, changed, MONDAY, 1));
    }

    @Test
    void higherRetentionBringsMoreCardsAndMinutes() {
        var preview = preview(PLAN.withSettings(Settings.STANDARD.withRetention(0.96)));
        assertTrue(preview.after().cardsADay() > preview.before().cardsADay());
        assertTrue(preview.after().minutesADay() > preview.before().minutesADay());
        assertTrue(preview.dueAfter() > preview.dueBefore());
    }

    @Test
    void freeDaysMoveCards() {
        assertTrue(preview(PLAN.withWeek(Week.free(List.of(DayOfWeek.SUNDAY)))).moved() > 0);
    }

    @Test
    void lookingChangesNoCard() {
        var before = List.copyOf(CARDS);
        preview(PLAN.withSettings(Settings.STANDARD.withMaximumDays(3)));
        assertEquals(before, CARDS);
    }

    @Test
    void workloadRisesWithRetention() {
        var points = Workload.of(PLAN, CARDS, MONDAY, 84, 1).points();
        for (var i = 1; i < points.size(); i++) {
            assertTrue(points.get(i).cardsADay() > points.get(i - 1).cardsADay(), points::toString);
        }
    }

    @Test
    void daysWithTooMuchAreCounted() {
        var outlook = new Outlook(List.of(1.0, 2.0, 3.0), List.of(1.0, 2.0, 3.0), List.of(1, 2, 3), 0.9, 5);
        assertEquals(1, Preferences.STANDARD.withDaily(Duration.ofMinutes(2)).overfullDays(outlook));
    }

    @Test
    void aDayWithoutTimeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Preferences.STANDARD.withDaily(Duration.ZERO));
    }
}
