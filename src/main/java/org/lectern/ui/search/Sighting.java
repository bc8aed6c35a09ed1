package org.lectern.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.search.Document;
import org.lectern.search.Found;

/// What a search shows now.
///
/// @param ready whether everything has been read that can be found
/// @param answered documents whose answers were asked for
/// @param recent what was sought before, the latest first
record Sighting(
        String typed, boolean ready, Found found, Narrowing narrowing, Set<Document> answered, List<String> recent) {
    static final Sighting NOTHING = new Sighting("", false, Found.NOTHING, Narrowing.ALL, Set.of(), List.of());

    /// What the list is.
    enum Stage {
        /// The guide is still being read.
        WAITING,
        /// Nothing is sought yet.
        BEFORE,
        FOUND,
        NOTHING
    }

    Stage stage() {
        if (found.sought().isEmpty()) {
            return typed.isBlank() || !ready ? Stage.BEFORE : Stage.NOTHING;
        }
        return !ready ? Stage.WAITING : count() > 0 ? Stage.FOUND : Stage.NOTHING;
    }

    int count() {
        return found.count(narrowing.kinds());
    }

    List<SearchLine> lines() {
        return switch (stage()) {
            case WAITING -> List.of();
            case BEFORE ->
                recent.stream().<SearchLine>map(SearchLine.Recent::new).toList();
            case FOUND -> new Places(found.results(narrowing.kinds()), answered).lines();
            case NOTHING -> instead();
        };
    }

    private List<SearchLine> instead() {
        var lines = new ArrayList<SearchLine>();
        var elsewhere = found.count(Narrowing.ALL.kinds());
        if (elsewhere > 0) {
            lines.add(new SearchLine.Elsewhere(elsewhere));
        }
        found.suggestion().map(SearchLine.Meant::new).ifPresent(lines::add);
        found.fewer().forEach(fewer -> lines.add(new SearchLine.Fewer(fewer.typed(), fewer.count())));
        return lines;
    }
}
