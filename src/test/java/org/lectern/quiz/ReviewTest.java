package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.lectern.schedule.Grade;

final class ReviewTest {
    private static Review at(String moment, Duration took) {
        return new Review(
                Samples.id("neo", "term"),
                OffsetDateTime.parse(moment),
                Grade.GOOD,
                Verdict.SELF_JUDGED,
                Response.Said.NOTHING,
                took,
                Fingerprint.UNKNOWN);
    }

    @Test
    void finerThanAMillisecondIsForgotten() {
        assertEquals(
                at("2026-11-23T09:00:00.123+01:00", Duration.ofMillis(1_999)),
                at("2026-11-23T09:00:00.123999999+01:00", Duration.ofNanos(1_999_999_999)));
    }

    @Test
    void aClockSetBackTakesNoTime() {
        assertEquals(
                at("2026-11-23T09:00:00+01:00", Duration.ZERO),
                at("2026-11-23T09:00:00+01:00", Duration.ofSeconds(-5)));
    }
}
