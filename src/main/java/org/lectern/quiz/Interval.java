package org.lectern.quiz;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.lectern.schedule.Phase;
import org.lectern.schedule.Recall;
import org.lectern.schedule.Scheduler;

/// How long until a card comes back.
public sealed interface Interval {
    /// Within this sitting, after a wait.
    record Wait(Duration duration) implements Interval {}

    /// On another study day.
    ///
    /// @param days study days from today, at least 1
    record Days(long days) implements Interval {}

    /// The time from now until a recall is due.
    static Interval until(Recall.Seen recall, Scheduler scheduler, OffsetDateTime now) {
        return switch (recall.phase()) {
            case Phase.Learning _, Phase.Relearning _ -> new Wait(Duration.between(now, recall.due()));
            case Phase.Reviewing _ ->
                new Days(ChronoUnit.DAYS.between(scheduler.day(now), scheduler.day(recall.due())));
        };
    }
}
