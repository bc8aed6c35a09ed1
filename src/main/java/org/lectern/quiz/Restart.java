package org.lectern.quiz;

import java.time.OffsetDateTime;

/// The wish to learn a card anew, as after a change of its meaning. What was answered before stays in the log.
///
/// @param at when it was wished, to the millisecond, with the offset of the student's wall clock
public record Restart(CardId card, OffsetDateTime at) implements LogEntry {
    public Restart {
        at = LogEntry.kept(at);
    }
}
