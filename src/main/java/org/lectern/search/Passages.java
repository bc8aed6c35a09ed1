package org.lectern.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.lectern.content.Stretch;
import org.lectern.content.UnitText;

/// Where on a page the words stand that led to a document of it: in every line of the document, and in all other lines
/// that hold all of them.
///
/// @param all in reading order
/// @param best the first in the line of the document that holds most of the words
public record Passages(List<Stretch> all, Optional<Stretch> best) {
    public Passages {
        all = List.copyOf(all);
    }

    /// @param searched whether the line with this index is searched
    public static Passages of(UnitText text, Sought sought, Document document, IntPredicate searched) {
        var keys = document.lines().stream().map(Document.Line::key).collect(Collectors.toSet());
        var all = new ArrayList<Stretch>();
        Optional<Stretch> best = Optional.empty();
        var most = 0L;
        for (var i = 0; i < text.entries().size(); i++) {
            var entry = text.entries().get(i);
            var within = entry.block().equals(document.block())
                    && keys.contains(entry.line().key());
            var marking = new Marking(entry.line().words());
            var found = sought.clauses().stream().filter(marking::has).count();
            if (found > 0 && (within || found == sought.clauses().size()) && searched.test(i)) {
                var stretches = marking.of(sought.clauses()).joined().ranges().stream()
                        .map(range -> entry.stretch(range.from(), range.to()))
                        .toList();
                all.addAll(stretches);
                if (within && found > most) {
                    most = found;
                    best = Optional.of(stretches.getFirst());
                }
            }
        }
        return new Passages(all, best);
    }
}
