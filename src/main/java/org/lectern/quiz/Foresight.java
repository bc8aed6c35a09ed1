package org.lectern.quiz;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.lectern.schedule.Grade;

/// What a student could answer of a card before he read of it.
public enum Foresight {
    /// He was not asked.
    UNTRIED,
    /// His answer was right.
    KNOWN,
    /// His answer was wrong, and he has not recalled it since.
    MISSED,
    /// His answer was wrong, but he has recalled it since, or let the matter rest.
    SETTLED;

    /// What holds after one thing more happened to the card.
    Foresight after(LogEntry entry) {
        return switch (entry) {
            case Deed.Attempt(var _, var _, var verdict, var _) -> verdict == Verdict.RIGHT ? KNOWN : MISSED;
            case Deed.Settle _ -> settled();
            case Review review -> review.grade() == Grade.AGAIN ? this : settled();
            case Restart _,
                    Deed.Bury _,
                    Deed.Suspend _,
                    Deed.Resume _,
                    Deed.Mark _,
                    Deed.Unmark _,
                    Deed.SetDue _,
                    Deed.Accept _,
                    Deed.Note _,
                    Deed.Refute _ -> this;
        };
    }

    /// The cards that are missed once this holds of one more.
    Set<CardId> among(Set<CardId> missed, CardId card) {
        if (missed.contains(card) == (this == MISSED)) {
            return missed;
        }
        var all = new LinkedHashSet<>(missed);
        if (!all.remove(card)) {
            all.add(card);
        }
        return Collections.unmodifiableSet(all);
    }

    private Foresight settled() {
        return this == MISSED ? SETTLED : this;
    }
}
