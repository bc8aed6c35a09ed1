package org.lectern.quiz;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.lectern.schedule.Grade;

/// One graded answer, as it is kept for ever.
///
/// @param at when it was graded, to the millisecond, with the offset of the student's wall clock
/// @param took from the question being shown to the grade, to the millisecond, never negative
/// @param meaning of the card as it was answered
public record Review(
        CardId card,
        OffsetDateTime at,
        Grade grade,
        Verdict verdict,
        Response response,
        Duration took,
        Fingerprint meaning)
        implements LogEntry {
    public Review {
        at = LogEntry.kept(at);
        took = took.isNegative() ? Duration.ZERO : took.truncatedTo(ChronoUnit.MILLIS);
    }
}
