package org.lectern.quiz;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/// Something that happened to a card, as it is kept for ever. What is remembered follows from all of them in order.
public sealed interface LogEntry permits Review, Restart, Deed {
    CardId card();

    OffsetDateTime at();

    /// A moment as precisely as the log keeps it.
    static OffsetDateTime kept(OffsetDateTime at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
