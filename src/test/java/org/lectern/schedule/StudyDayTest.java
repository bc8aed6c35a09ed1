package org.lectern.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StudyDayTest {
    private static final Formula FORMULA = new Formula(Parameters.STANDARD);
    private static final Memory MEMORY = new Memory(10, 5);

    private final Scheduler scheduler = new Scheduler(Settings.STANDARD.withFuzz(Fuzz.NONE));

    private static OffsetDateTime at(String moment) {
        return OffsetDateTime.parse(moment);
    }

    /// The memory after a Good at a moment, having been reviewed at another.
    private Memory after(String reviewed, String now) {
        var seen = new Recall.Seen(MEMORY, new Phase.Reviewing(), at(reviewed), at(reviewed));
        return scheduler.next(seen, Grade.GOOD, at(now), 0).memory();
    }

    @Test
    void nightBelongsToTheDayBefore() {
        assertEquals(LocalDate.of(2026, 3, 1), scheduler.day(at("2026-03-02T03:59:59.999Z")));
    }

    @Test
    void dayBeginsAtTheRollover() {
        assertEquals(LocalDate.of(2026, 3, 2), scheduler.day(at("2026-03-02T04:00:00Z")));
    }

    @Test
    void rolloverCanBeMidnight() {
        var midnight = new Scheduler(Settings.STANDARD.withRollover(LocalTime.MIDNIGHT));
        assertEquals(LocalDate.of(2026, 3, 2), midnight.day(at("2026-03-02T00:00:00Z")));
    }

    @Test
    void startOfDayIsInTheOffsetAskedFor() {
        assertEquals(
                at("2026-03-02T04:00:00+09:00"), scheduler.startOfDay(LocalDate.of(2026, 3, 2), ZoneOffset.ofHours(9)));
    }

    @Test
    void acrossTheRolloverADayHasPassed() {
        assertEquals(FORMULA.next(MEMORY, 1, Grade.GOOD), after("2026-03-02T03:50:00Z", "2026-03-02T04:10:00Z"));
    }

    @Test
    void acrossMidnightNoneHas() {
        assertEquals(FORMULA.next(MEMORY, 0, Grade.GOOD), after("2026-03-01T04:10:00Z", "2026-03-02T03:50:00Z"));
    }

    @Test
    void aClockSetBackCountsAsTheSameDay() {
        assertEquals(FORMULA.next(MEMORY, 0, Grade.GOOD), after("2026-03-09T12:00:00Z", "2026-03-02T12:00:00Z"));
    }

    @Test
    void aClockSetBackIsNotMistakenForTravelEast() {
        assertEquals(
                FORMULA.next(MEMORY, 0, Grade.GOOD), after("2026-03-01T23:00:00-10:00", "2026-03-02T22:00:00+14:00"));
    }

    @Test
    void travelWestIsNeverNegative() {
        assertEquals(
                FORMULA.next(MEMORY, 0, Grade.GOOD), after("2026-03-02T06:00:00+09:00", "2026-03-01T20:00:00-08:00"));
    }

    @Test
    void daysAreThoseOfTheWallClockAtEachReview() {
        // Summer time began in between: 47 hours, but two study days.
        assertEquals(
                FORMULA.next(MEMORY, 2, Grade.GOOD), after("2026-03-28T12:00:00+01:00", "2026-03-30T12:00:00+02:00"));
    }

    @Test
    void aReviewIsDueWhenItsDayBegins() {
        var easy = scheduler.next(new Recall.Unseen(), Grade.EASY, at("2026-03-02T23:00:00-05:00"), 0);
        assertEquals(at("2026-03-10T04:00:00-05:00"), easy.due());
    }

    @Test
    void atNightTheIntervalCountsFromTheDayBefore() {
        var easy = scheduler.next(new Recall.Unseen(), Grade.EASY, at("2026-03-02T03:00:00Z"), 0);
        assertEquals(at("2026-03-09T04:00:00Z"), easy.due());
    }

    @Test
    void aStepThatOutlastsTheDayHoldsBetterGradesBack() {
        var now = at("2026-03-02T03:55:00Z");
        var learning = new Recall.Seen(new Memory(0.3, 9), new Phase.Learning(1), now, now);
        assertEquals(
                now.plusMinutes(10),
                scheduler.next(learning, Grade.GOOD, now, 0).due());
    }
}
