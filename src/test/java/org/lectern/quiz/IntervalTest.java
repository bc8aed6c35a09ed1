package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.SCHEDULER;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.lectern.schedule.Memory;
import org.lectern.schedule.Phase;
import org.lectern.schedule.Recall;

final class IntervalTest {
    private static Recall.Seen due(Phase phase, String due) {
        return new Recall.Seen(new Memory(1, 5), phase, MORNING, OffsetDateTime.parse(due));
    }

    @Test
    void aStepIsAWait() {
        assertEquals(
                new Interval.Wait(Duration.ofMinutes(10)),
                Interval.until(due(new Phase.Learning(1), "2026-11-23T09:10:00+01:00"), SCHEDULER, MORNING));
    }

    @Test
    void aReviewIsCountedInStudyDays() {
        var due = due(new Phase.Reviewing(), "2026-11-24T04:00:00+01:00");
        assertEquals(new Interval.Days(1), Interval.until(due, SCHEDULER, MORNING));
        assertEquals(
                new Interval.Days(2),
                Interval.until(due, SCHEDULER, OffsetDateTime.parse("2026-11-23T03:59:00+01:00")));
    }
}
