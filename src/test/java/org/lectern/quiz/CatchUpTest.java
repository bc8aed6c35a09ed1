package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.NEW;
import static org.lectern.quiz.Samples.deck;
import static org.lectern.quiz.Samples.graded;
import static org.lectern.quiz.Samples.id;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.schedule.Grade;

final class CatchUpTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static CatchUp plan(int cards, int daysAgo, Duration daily) {
        var history = NEW;
        for (var nth = 0; nth < cards; nth++) {
            history = graded(history, id("q" + nth, "asked"), Grade.EASY, MORNING.minusDays(daysAgo));
        }
        var deck = deck(cards);
        return CatchUp.of(deck, history, Pace.of(deck, history), daily, MORNING);
    }

    @Test
    void nothingDueIsDoneToday() {
        assertEquals(
                List.of(new CatchUp.Planned(TODAY, 0, Duration.ZERO)),
                plan(0, 0, Duration.ofMinutes(5)).days());
    }

    @Test
    void aLargeCapTakesAllToday() {
        var plan = plan(20, 60, Duration.ofHours(5));
        assertTrue(plan.isToday());
        assertEquals(20, plan.days().getFirst().cards());
    }

    @Test
    void noDayGoesBeyondTheCap() {
        var cap = Duration.ofMinutes(5);
        var plan = plan(40, 60, cap);
        assertTrue(plan.days().size() > 2);
        assertTrue(plan.days().stream().allMatch(day -> day.time().compareTo(cap) <= 0));
        assertEquals(40, plan.days().stream().mapToInt(CatchUp.Planned::cards).sum());
    }

    @Test
    void aCapTooSmallForACardStillAsksOneADay() {
        assertEquals(3, plan(3, 60, Duration.ofSeconds(1)).days().size());
    }

    @Test
    void daysFollowEachOther() {
        var plan = plan(40, 60, Duration.ofMinutes(5));
        for (var nth = 0; nth < plan.days().size(); nth++) {
            assertEquals(TODAY.plusDays(nth), plan.days().get(nth).date());
        }
        assertEquals(plan.days().getLast().date(), plan.done());
    }
}
