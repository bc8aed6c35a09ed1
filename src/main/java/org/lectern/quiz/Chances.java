package org.lectern.quiz;

import java.time.OffsetDateTime;
import org.lectern.schedule.Recall;

/// What gives the chance that a card is recalled.
@FunctionalInterface
public interface Chances {
    /// By the formula that schedules.
    Chances SCHEDULER = (card, seen, history, at) -> history.scheduler(card).retrievability(seen, at);

    /// The chance at a moment, from 0 to 1.
    ///
    /// @param seen what the history knows of the card
    double recall(CardId card, Recall.Seen seen, History history, OffsetDateTime at);
}
