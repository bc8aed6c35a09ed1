package org.lectern.quiz;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What holds of a card after all that the student decided about it.
///
/// @param suspended whether it is not asked at all
/// @param buried when it was last put off until the next study day; empty once it was resumed
/// @param marked whether it is to be kept in mind
/// @param due the study day on which it is asked, whatever the scheduler says; empty after its next review
/// @param accepted the student's own words that count as right, by the id of the part of the card that they answer
/// @param note the student's own words to the answer; blank when there are none
/// @param foresight what he could answer before he read of it
public record Decisions(
        boolean suspended,
        Optional<OffsetDateTime> buried,
        boolean marked,
        Optional<LocalDate> due,
        Map<String, Set<String>> accepted,
        String note,
        Foresight foresight) {
    public static final Decisions NONE =
            new Decisions(false, Optional.empty(), false, Optional.empty(), Map.of(), "", Foresight.UNTRIED);

    public Decisions {
        accepted = Collections.unmodifiableMap(accepted);
    }

    /// The part that stands for an answer as a whole, where it has no key points.
    public static final String WHOLE = "answer";

    /// What holds after one thing more happened to the card.
    Decisions after(LogEntry entry) {
        return decided(entry).foreseeing(foresight.after(entry));
    }

    private Decisions decided(LogEntry entry) {
        return switch (entry) {
            case Review _, Restart _ -> due.isEmpty() ? this : with(suspended, buried, marked, Optional.empty());
            case Deed.Bury(var _, var at) -> with(suspended, Optional.of(at), marked, due);
            case Deed.Suspend _ -> with(true, buried, marked, due);
            case Deed.Resume _ -> with(false, Optional.empty(), marked, due);
            case Deed.Mark _ -> with(suspended, buried, true, due);
            case Deed.Unmark _ -> with(suspended, buried, false, due);
            case Deed.SetDue(var _, var _, var day) -> with(suspended, buried, marked, Optional.of(day));
            case Deed.Accept(var _, var _, var part, var words) -> accepting(part, words);
            case Deed.Note(var _, var _, var words) ->
                new Decisions(suspended, buried, marked, due, accepted, words, foresight);
            case Deed.Attempt _, Deed.Settle _, Deed.Refute _ -> this;
        };
    }

    private Decisions foreseeing(Foresight other) {
        return foresight == other ? this : new Decisions(suspended, buried, marked, due, accepted, note, other);
    }

    private Decisions with(
            boolean suspended, Optional<OffsetDateTime> buried, boolean marked, Optional<LocalDate> due) {
        return new Decisions(suspended, buried, marked, due, accepted, note, foresight);
    }

    private Decisions accepting(String part, String words) {
        var all = new LinkedHashMap<>(accepted);
        var wordings = new LinkedHashSet<>(all.getOrDefault(part, Set.of()));
        wordings.add(words);
        all.put(part, Collections.unmodifiableSet(wordings));
        return new Decisions(suspended, buried, marked, due, all, note, foresight);
    }
}
