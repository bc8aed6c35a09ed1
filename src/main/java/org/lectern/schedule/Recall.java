package org.lectern.schedule;

import java.time.OffsetDateTime;

/// All that scheduling knows of one card.
public sealed interface Recall {
    /// Never graded.
    record Unseen() implements Recall {}

    /// Graded at least once.
    ///
    /// @param reviewed the last grade, with the offset of the student's wall clock
    /// @param due when the card should come back, never before it was reviewed
    record Seen(Memory memory, Phase phase, OffsetDateTime reviewed, OffsetDateTime due) implements Recall {
        public Seen {
            if (due.isBefore(reviewed)) {
                throw new IllegalArgumentException("due " + due + " lies before the review at " + reviewed);
            }
        }
    }
}
