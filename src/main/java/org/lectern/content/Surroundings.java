package org.lectern.content;

import java.util.List;
import java.util.Set;

/// Finds what a place in a file is part of.
final class Surroundings {
    /// The lists of a unit whose objects are blocks or items. Others hold ids too, but nothing that can be gone to.
    private static final Set<String> PARTS =
            Set.of("blocks", "items", "terms", "rows", "pairs", "steps", "questions", "points");

    /// In these nothing smaller can be gone to.
    private static final String SMALLEST = "questions";

    private Surroundings() {}

    /// The id of the innermost block or item around a place; empty when there is none.
    static String of(Json file, Spot at) {
        return file instanceof Json.Members members ? inMembers(members, at, "") : "";
    }

    private static String inMembers(Json.Members members, Spot at, String id) {
        return members.members().stream()
                .filter(member -> member.at().compareTo(at) <= 0)
                .reduce((_, later) -> later)
                .filter(member -> PARTS.contains(member.name()))
                .map(member ->
                        member.value() instanceof Json.Items list ? inList(member.name(), list.items(), at, id) : id)
                .orElse(id);
    }

    private static String inList(String name, List<Json> items, Spot at, String id) {
        return items.stream()
                .filter(item -> item.at().compareTo(at) <= 0)
                .reduce((_, later) -> later)
                .map(item -> item instanceof Json.Members members ? inItem(name, members, at, id) : id)
                .orElse(id);
    }

    private static String inItem(String list, Json.Members item, Spot at, String id) {
        var own = item.named("id").orElse(item) instanceof Json.Words words ? words.words() : id;
        return list.equals(SMALLEST) ? own : inMembers(item, at, own);
    }
}
