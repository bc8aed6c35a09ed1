package org.lectern.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.margin.Kind;
import org.lectern.margin.Placed;

/// Which marks are wanted.
///
/// @param kinds all when there is none
/// @param unit the id of the only unit that is wanted
/// @param losses whether only those are wanted whose words are lost
/// @param words each must stand in the words or in the note
public record MarginFilter(Set<Kind> kinds, Optional<String> unit, Losses losses, String words) {
    /// Whether marks are listed that are still found.
    public enum Losses {
        AMONG_OTHERS,
        ALONE
    }

    public MarginFilter {
        kinds = Set.copyOf(kinds);
    }

    /// Those of some marks that are wanted, in their order.
    public List<Placed> of(List<Placed> marks) {
        return marks.stream().filter(this::wants).toList();
    }

    private boolean wants(Placed mark) {
        return (kinds.isEmpty() || kinds.contains(mark.mark().kind()))
                && unit.map(mark::isIn).orElse(true)
                && (losses == Losses.AMONG_OTHERS || mark.isOrphaned())
                && hasWords(mark);
    }

    private boolean hasWords(Placed mark) {
        var text = String.join(
                        "\n",
                        mark.words(),
                        mark.mark().anchor().words(),
                        mark.mark().note())
                .toLowerCase(Locale.ROOT);
        return List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream()
                .allMatch(text::contains);
    }
}
