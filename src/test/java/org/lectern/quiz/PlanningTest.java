package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.review;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Phase;
import org.lectern.schedule.Recall;
import org.lectern.schedule.plan.Preferences;
import org.lectern.schedule.plan.Week;

final class PlanningTest {
    private static final List<String> FACES = List.of("term", "meaning");
    private static final Planning FREE_WEEKEND = Planning.STANDARD
            .with("a", Preferences.STANDARD.withWeek(Week.free(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))))
            .with(
                    "b",
                    Preferences.STANDARD.withSettings(
                            Preferences.STANDARD.settings().withRetention(0.8)));

    private static CardId card(Random random) {
        return new CardId(random.nextBoolean() ? "a" : "b", "item" + random.nextInt(40), FACES.get(random.nextInt(2)));
    }

    /// What a button says before each grade is what the grade brings, whatever was planned meanwhile, and folding the
    /// log again brings it once more.
    @Test
    void previewEqualsResultEqualsReplay() {
        var random = new Random(5);
        for (var life = 0; life < 20; life++) {
            var history = History.of(FREE_WEEKEND, List.of());
            var log = new ArrayList<LogEntry>();
            var now = MORNING;
            for (var step = 0; step < 200; step++) {
                now = now.plusMinutes(random.nextInt(-60, 2_000));
                var card = card(random);
                if (random.nextInt(20) == 0) {
                    log.add(new Restart(card, now));
                    history = history.with(log.getLast());
                    continue;
                }
                history.outcomes(card, now.plusDays(random.nextInt(30))); // to look ahead changes nothing
                var promised = history.outcomes(card, now);
                var grade = Grade.values()[random.nextInt(4)];
                log.add(review(card, now, grade));
                history = history.with(log.getLast());
                assertEquals(promised.of(grade), history.recall(card));
            }
            var again = History.of(FREE_WEEKEND, log);
            for (var entry : log) {
                assertEquals(history.recall(entry.card()), again.recall(entry.card()));
            }
        }
    }

    @Test
    void freeDaysStayFreeWhereTheRangeAllows() {
        var history = History.of(FREE_WEEKEND, List.of());
        var weekend = 0;
        for (var item = 0; item < 200; item++) {
            var card = new CardId("a", "item" + item, "term");
            history = history.with(review(card, MORNING.plusMinutes(item), Grade.EASY));
            if (history.recall(card) instanceof Recall.Seen seen
                    && seen.due().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
                weekend++;
            }
        }
        assertEquals(0, weekend);
    }

    @Test
    void cardsLearnedTogetherAreSpreadEvenly() {
        var history = History.of(Planning.STANDARD, List.of());
        var days = new int[40];
        for (var item = 0; item < 200; item++) {
            var card = new CardId("a", "item" + item, "term");
            history = history.with(review(card, MORNING, Grade.EASY));
            var seen = (Recall.Seen) history.recall(card);
            days[(int) ChronoUnit.DAYS.between(MORNING.toLocalDate(), seen.due().toLocalDate())]++;
        }
        // Easy leads to a range of five days.
        for (var day : days) {
            assertTrue(day == 0 || Math.abs(day - 40) < 5, () -> "so many on one day: " + day);
        }
    }

    @Test
    void siblingsStayTwoDaysApart() {
        var random = new Random(9);
        var history = History.of(Planning.STANDARD, List.of());
        for (var item = 0; item < 100; item++) {
            var first = new CardId("a", "item" + item, "term");
            var second = new CardId("a", "item" + item, "meaning");
            history = history.with(review(first, MORNING.plusMinutes(random.nextInt(60)), Grade.EASY));
            history = history.with(review(second, MORNING.plusMinutes(random.nextInt(60)), Grade.EASY));
            var apart =
                    Duration.between(due(history, first), due(history, second)).abs();
            assertTrue(apart.compareTo(Duration.ofDays(2)) >= 0, apart::toString);
        }
    }

    private static OffsetDateTime due(History history, CardId card) {
        var seen = (Recall.Seen) history.recall(card);
        assertEquals(new Phase.Reviewing(), seen.phase());
        return seen.due();
    }

    @Test
    void eachCourseIsPlannedByItsOwnWishes() {
        assertEquals(0.8, FREE_WEEKEND.scheduler("b").settings().retention());
        assertEquals(0.9, FREE_WEEKEND.scheduler("a").settings().retention());
        assertEquals(0.9, FREE_WEEKEND.scheduler("c").settings().retention());
    }
}
