package org.lectern.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where a fact comes from and how fresh it is.
///
/// @param source keys into the course's `sources`; empty for general knowledge
/// @param verifiedOn when the fact was last compared with its source; the unit's own date when absent
/// @param lifecycle what became of the service the fact is about
/// @param removedIn the later edition of the exam that no longer asks this
public record Provenance(
        List<String> source,
        Optional<LocalDate> verifiedOn,
        Optional<Lifecycle> lifecycle,
        Optional<String> removedIn) {
    public static final Provenance NONE =
            new Provenance(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Provenance {
        source = List.copyOf(source);
    }
}
