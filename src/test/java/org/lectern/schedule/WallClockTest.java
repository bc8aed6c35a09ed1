package org.lectern.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Clocks that change under the student: summer time, travel, another rollover, a clock set wrong. No review is ever
/// planned into the past, and none is lost.
class WallClockTest {
    private static final Settings PLAIN = Settings.STANDARD.withFuzz(Fuzz.NONE);
    private static final Scheduler SCHEDULER = new Scheduler(PLAIN);
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/Los_Angeles"),
            ZoneId.of("Pacific/Kiritimati"),
            ZoneId.of("Pacific/Apia"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Asia/Kathmandu"));

    private static OffsetDateTime at(String moment) {
        return OffsetDateTime.parse(moment);
    }

    private static OffsetDateTime in(String zone, String local) {
        return ZonedDateTime.of(LocalDateTime.parse(local), ZoneId.of(zone)).toOffsetDateTime();
    }

    /// A card reviewed at a moment, due some days later.
    private static Recall.Seen reviewed(OffsetDateTime moment, int days) {
        var due = SCHEDULER.startOfDay(SCHEDULER.day(moment).plusDays(days), moment.getOffset());
        return new Recall.Seen(new Memory(days, 5), new Phase.Reviewing(), moment, due);
    }

    @Test
    void whenSummerTimeBeginsACardIsDueWhenTheDayBegins() {
        var seen = reviewed(in("Europe/Berlin", "2026-03-28T12:00"), 2);
        var now = in("Europe/Berlin", "2026-03-30T04:00");
        assertEquals(now, SCHEDULER.due(seen, now));
    }

    @Test
    void whenSummerTimeEndsACardIsDueWhenTheDayBegins() {
        var seen = reviewed(in("Europe/Berlin", "2026-10-24T12:00"), 2);
        var now = in("Europe/Berlin", "2026-10-26T04:00");
        assertEquals(now, SCHEDULER.due(seen, now));
    }

    @Test
    void theHourThatSummerTimeSkipsBeginsNoDayTwice() {
        var early = new Scheduler(PLAIN.withRollover(LocalTime.of(2, 30)));
        assertEquals(
                List.of(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 3, 29)),
                List.of(early.day(at("2026-03-29T01:59:59+01:00")), early.day(at("2026-03-29T03:00:00+02:00"))));
    }

    @Test
    void travelWestKeepsTheDayACardIsDue() {
        var seen = reviewed(in("Asia/Tokyo", "2026-03-02T20:00"), 5);
        assertEquals(
                in("America/Los_Angeles", "2026-03-07T04:00"),
                SCHEDULER.due(seen, in("America/Los_Angeles", "2026-03-04T12:00")));
    }

    @Test
    void travelEastKeepsTheDayACardIsDue() {
        var seen = reviewed(in("America/Los_Angeles", "2026-03-02T20:00"), 5);
        assertEquals(in("Asia/Tokyo", "2026-03-07T04:00"), SCHEDULER.due(seen, in("Asia/Tokyo", "2026-03-04T12:00")));
    }

    @Test
    void acrossTheDateLineACardIsNeverDueBeforeItWasReviewed() {
        var seen = reviewed(in("Pacific/Apia", "2026-03-02T05:00"), 1);
        var now = in("Pacific/Kiritimati", "2026-03-02T05:30");
        assertFalse(SCHEDULER.due(seen, now).isBefore(seen.reviewed()));
    }

    @Test
    void aStepIsDueAtItsMomentWhereverTheStudentIs() {
        var now = in("Asia/Tokyo", "2026-03-02T20:00");
        var step = SCHEDULER.next(new Recall.Unseen(), Grade.GOOD, now, 0);
        assertTrue(SCHEDULER
                .due(step, in("America/Los_Angeles", "2026-03-02T03:05"))
                .isEqual(now.plusMinutes(10)));
    }

    @Test
    void aCardReviewedWithAClockYearsAheadIsDueAtOnce() {
        var seen = reviewed(at("2036-03-02T12:00:00Z"), 30);
        var now = at("2026-03-02T12:00:00Z");
        assertEquals(now, SCHEDULER.due(seen, now));
    }

    @Test
    void aStepTakenWithAClockYearsAheadIsDueAtOnce() {
        var step = SCHEDULER.next(new Recall.Unseen(), Grade.AGAIN, at("2036-03-02T12:00:00Z"), 0);
        var now = at("2026-03-02T12:00:00Z");
        assertEquals(now, SCHEDULER.due(step, now));
    }

    @Test
    void aClockCorrectedByMinutesChangesNothing() {
        var seen = reviewed(at("2026-03-02T12:00:00Z"), 3);
        assertEquals(seen.due(), SCHEDULER.due(seen, at("2026-03-02T11:50:00Z")));
    }

    @Test
    void afterAClockSetBackTheNextReviewIsPlannedFromTheRightDay() {
        var seen = reviewed(at("2036-03-02T12:00:00Z"), 30);
        var now = at("2026-03-02T12:00:00Z");
        var next = SCHEDULER.next(seen, Grade.GOOD, now, 0);
        assertEquals(seen.memory().stability(), next.memory().stability());
        // Stability 30; Hard waits 30 days, and Good one more.
        assertEquals(at("2026-04-02T04:00:00Z"), next.due());
    }

    @Test
    void anotherRolloverKeepsTheDaysBetween() {
        var moment = at("2026-03-02T12:00:00Z");
        for (var hour = 0; hour <= 12; hour++) {
            var scheduler = new Scheduler(PLAIN.withRollover(LocalTime.of(hour, 0)));
            var easy = scheduler.next(new Recall.Unseen(), Grade.EASY, moment, 0);
            assertEquals(
                    8,
                    scheduler.day(easy.due()).toEpochDay()
                            - scheduler.day(moment).toEpochDay());
        }
    }

    /// Students who travel, change their rollover, and set their clocks back and forward by years.
    @Test
    void nothingIsPlannedIntoThePastAndNothingIsLost() {
        for (var student = 0; student < 300; student++) {
            var random = new Random(student);
            Recall recall = new Recall.Unseen();
            var moment = at("2026-03-02T12:00:00Z").toInstant();
            for (var review = 0; review < 30; review++) {
                var zone = ZONES.get(random.nextInt(ZONES.size()));
                var now = moment.atZone(zone).toOffsetDateTime();
                var scheduler = new Scheduler(
                        Settings.STANDARD.withRollover(LocalTime.of(random.nextInt(24), random.nextInt(60))));
                var seen = scheduler.next(recall, Grade.values()[random.nextInt(4)], now, review);
                assertFalse(seen.due().isBefore(now));
                assertFalse(scheduler.due(seen, now).isBefore(now));
                // However wrong the clock was, once it is right the card comes back within its interval.
                var years = random.nextInt(10) == 0 ? random.nextInt(-3, 4) : 0;
                var interval = Math.max(1, Duration.between(now, seen.due()).toDays());
                moment = moment.plusSeconds(86_400 * (interval + 2)).plusSeconds(31_556_952L * years);
                var later = moment.atZone(zone).toOffsetDateTime();
                if (years >= 0 || later.isBefore(seen.reviewed().minusDays(1))) {
                    assertFalse(scheduler.due(seen, later).isAfter(later), seen + " at " + later);
                }
                recall = seen;
            }
        }
    }
}
