package org.lectern.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds where a unit was edited.
public final class Edits {
    private Edits() {}

    /// The block or item at which a unit first differs from its former version: one that is new or was changed, else
    /// the one that follows where something was taken out. Empty when the two are equal; the empty id when only the
    /// unit's own words differ.
    public static Optional<String> first(Unit before, Unit after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        return first(blocks(before), blocks(after))
                .map(part -> inBlock(before, part))
                .or(() -> Optional.of(""));
    }

    private record Part(String id, Record record) {}

    private static String inBlock(Unit before, Part part) {
        return part.record() instanceof Block block
                ? before.blocks().stream()
                        .filter(former -> former.id().equals(block.id()))
                        .findFirst()
                        .flatMap(former -> first(items(former), items(block)))
                        .map(Part::id)
                        .orElse(block.id())
                : part.id();
    }

    private static Optional<Part> first(List<Part> before, List<Part> after) {
        var known = before.stream().collect(Collectors.toMap(Part::id, Function.identity(), (first, _) -> first));
        return changed(known, after).or(() -> moved(before, after));
    }

    private static Optional<Part> changed(Map<String, Part> known, List<Part> after) {
        return after.stream().filter(part -> !part.equals(known.get(part.id()))).findFirst();
    }

    /// Nothing is new or changed: what stands where the two lists part, or the last one when the end is missing.
    private static Optional<Part> moved(List<Part> before, List<Part> after) {
        for (var i = 0; i < after.size(); i++) {
            if (i >= before.size() || !before.get(i).equals(after.get(i))) {
                return Optional.of(after.get(i));
            }
        }
        return before.size() > after.size() && !after.isEmpty() ? Optional.of(after.getLast()) : Optional.empty();
    }

    private static List<Part> blocks(Unit unit) {
        return unit.blocks().stream()
                .map(block -> new Part(block.id(), (Record) block))
                .toList();
    }

    private static List<Part> items(Block block) {
        return Item.of(block).map(item -> new Part(item.id(), item.part())).toList();
    }
}
