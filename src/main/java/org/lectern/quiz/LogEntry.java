package org.lectern.quiz;

import java.time.OffsetDateTime;

/// Something that happened to a card, as it is kept for ever. What is remembered follows from all of them in order.
public sealed interface LogEntry permits Review, Restart {
    CardId card();

    OffsetDateTime at();
}
