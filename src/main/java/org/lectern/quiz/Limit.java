package org.lectern.quiz;

import java.time.OffsetDateTime;

/// When a sitting is to end.
///
/// @param pace at which the student answers
public record Limit(OffsetDateTime until, Pace pace) {
    /// Whether a card that is asked now will be answered in time, as likely as not.
    boolean fits(Card card, OffsetDateTime now) {
        return !now.plus(pace.of(card).dividedBy(2)).isAfter(until);
    }
}
