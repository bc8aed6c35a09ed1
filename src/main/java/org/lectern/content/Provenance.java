package org.lectern.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Says("Where a fact comes from and how fresh it is.")
public record Provenance(
        @Says("Keys into the course's sources; left out for general knowledge.")
        List<String> source,

        @Says("When the fact was last compared with its source, as year-month-day; the unit's own date when not given.")
        Optional<LocalDate> verifiedOn,

        @Says("What became of the service the fact is about.")
        Optional<Lifecycle> lifecycle,

        @Says("The later edition of the exam that no longer asks this.")
        Optional<String> removedIn) {
    public static final Provenance NONE =
            new Provenance(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Provenance {
        source = List.copyOf(source);
    }
}
