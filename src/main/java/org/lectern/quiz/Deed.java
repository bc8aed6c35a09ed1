package org.lectern.quiz;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;

/// What a student decided about a card, or tried of it before he read of it, as it is kept for ever. Later ones of a
/// card come before earlier ones. None of them says anything about memory.
///
/// Each is kept to the millisecond, with the offset of the student's wall clock.
public sealed interface Deed extends LogEntry {
    /// Let the card be until the next study day.
    record Bury(CardId card, OffsetDateTime at) implements Deed {
        public Bury {
            at = LogEntry.kept(at);
        }
    }

    /// Ask the card no more.
    record Suspend(CardId card, OffsetDateTime at) implements Deed {
        public Suspend {
            at = LogEntry.kept(at);
        }
    }

    /// Ask the card as before, whether it was suspended or buried.
    record Resume(CardId card, OffsetDateTime at) implements Deed {
        public Resume {
            at = LogEntry.kept(at);
        }
    }

    /// Keep the card in mind.
    record Mark(CardId card, OffsetDateTime at) implements Deed {
        public Mark {
            at = LogEntry.kept(at);
        }
    }

    /// No longer keep the card in mind.
    record Unmark(CardId card, OffsetDateTime at) implements Deed {
        public Unmark {
            at = LogEntry.kept(at);
        }
    }

    /// Ask the card on a study day, neither before nor after; its next review settles it.
    record SetDue(CardId card, OffsetDateTime at, LocalDate day) implements Deed {
        public SetDue {
            at = LogEntry.kept(at);
        }
    }

    /// Count words as right from now on.
    ///
    /// @param part id of the part of the card that they answer, such as a key point or a gap; without spaces
    record Accept(CardId card, OffsetDateTime at, String part, String words) implements Deed {
        public Accept {
            at = LogEntry.kept(at);
            if (part.isEmpty() || part.chars().anyMatch(Character::isWhitespace)) {
                throw new IllegalArgumentException("'" + part + "' cannot be part of a card");
            }
        }
    }

    /// Show the student's own words with the answer, in place of those before; without words nothing more is shown.
    record Note(CardId card, OffsetDateTime at, String words) implements Deed {
        public Note {
            at = LogEntry.kept(at);
        }
    }

    /// An answer before reading: it is no review, for nothing was learned that could be remembered.
    record Attempt(CardId card, OffsetDateTime at, Verdict verdict, Response response) implements Deed {
        public Attempt {
            at = LogEntry.kept(at);
        }
    }

    /// What was missed before reading is missed no more.
    record Settle(CardId card, OffsetDateTime at) implements Deed {
        public Settle {
            at = LogEntry.kept(at);
        }
    }

    /// Says which wrong options he could have refuted, before he was shown their reasons.
    ///
    /// @param options their ids
    record Refute(CardId card, OffsetDateTime at, Set<String> options) implements Deed {
        public Refute {
            at = LogEntry.kept(at);
            options = new Response.ChosenSet(options).options();
        }
    }
}
