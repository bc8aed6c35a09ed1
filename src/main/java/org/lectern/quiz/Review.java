package org.lectern.quiz;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.lectern.schedule.Grade;

/// One graded answer, as it is kept for ever.
///
/// @param at when it was graded, to the millisecond, with the offset of the student's wall clock
/// @param took from the question being shown to the grade, to the millisecond, never negative
/// @param meaning of the card as it was answered
/// @param confidence in the answer before the verdict; empty when it was not asked
public record Review(
        CardId card,
        OffsetDateTime at,
        Grade grade,
        Verdict verdict,
        Response response,
        Duration took,
        Fingerprint meaning,
        Optional<Confidence> confidence)
        implements LogEntry {
    public Review {
        at = LogEntry.kept(at);
        took = took.isNegative() ? Duration.ZERO : took.truncatedTo(ChronoUnit.MILLIS);
    }

    /// A review of which nobody asked how sure the answer was.
    public Review(
            CardId card,
            OffsetDateTime at,
            Grade grade,
            Verdict verdict,
            Response response,
            Duration took,
            Fingerprint meaning) {
        this(card, at, grade, verdict, response, took, meaning, Optional.empty());
    }

    /// Whether he was sure and yet did not know it: the error that is best put right soon.
    public boolean isConfidentError() {
        return grade == Grade.AGAIN && confidence.equals(Optional.of(Confidence.SURE));
    }
}
