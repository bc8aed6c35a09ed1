package org.lectern.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A file of a course with all the ids it needs.
///
/// @param text the file with its new ids, which are all that is new in it
record IdentifiedFile(Original manuscript, Class<? extends Record> type, Json tree, List<Given> given, String text) {
    /// An id that was missing.
    ///
    /// @param object where the object began that has it now
    record Given(Spot object, String id) {}

    /// Reads a file as it is.
    static IdentifiedFile read(Path file, Class<? extends Record> type) throws Slip {
        var manuscript = Original.read(file);
        return new IdentifiedFile(manuscript, type, TreeReader.read(manuscript.text()), List.of(), manuscript.text());
    }

    /// The ids that nothing else may have within a scope.
    Set<String> ids(Holder.Scope scope) {
        var ids = new HashSet<String>();
        holders().stream()
                .filter(holder -> holder.scope() == scope)
                .forEach(holder -> holder.id().ifPresent(ids::add));
        return ids;
    }

    /// This file with ids for whatever has none.
    ///
    /// @param name the id of the whole file
    /// @param course the ids of all items of the course, and of all that ever were; the new ones are added
    IdentifiedFile filled(String name, Set<String> course) {
        var lines = new Lines(manuscript.text());
        var own = ids(Holder.Scope.BLOCK);
        var within = within();
        var given = new ArrayList<Given>();
        var insertions = new ArrayList<Insertion>();
        for (var holder : holders()) {
            if (holder.isBare()) {
                var id = switch (holder.scope()) {
                    case FILE -> name;
                    case BLOCK -> fresh(holder, course, own);
                    case ITEM -> fresh(holder, own, course);
                    case WITHIN_OWNER -> fresh(holder, Set.of(), within.getOrDefault(around(holder), new HashSet<>()));
                };
                given.add(new Given(holder.object().at(), id));
                insertions.add(Insertion.id(manuscript.text(), lines, holder.object(), id));
            }
        }
        return new IdentifiedFile(
                manuscript, type, tree, List.copyOf(given), Insertion.into(manuscript.text(), insertions));
    }

    private List<Holder> holders() {
        return Holder.in(tree, type);
    }

    private static String fresh(Holder holder, Set<String> others, Set<String> own) {
        var taken = new HashSet<>(others);
        taken.addAll(own);
        var id = Naming.of(holder, taken);
        own.add(id);
        return id;
    }

    /// The ids taken among the parts of each object; in the file of a course, in all of it.
    private Map<Json, Set<String>> within() {
        var within = new IdentityHashMap<Json, Set<String>>();
        for (var holder : holders()) {
            var taken = within.computeIfAbsent(around(holder), _ -> new HashSet<>());
            holder.id().ifPresent(taken::add);
        }
        return within;
    }

    private Json around(Holder holder) {
        return type == Course.class ? tree : holder.owner();
    }
}
