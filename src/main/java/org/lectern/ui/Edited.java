package org.lectern.ui;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.content.Edits;
import org.lectern.content.Unit;

/// Where an author who has just saved wants to look.
final class Edited {
    private Edited() {}

    /// The first edit of the page that is open; else that of the only other page that was edited. When several were, as
    /// when another version of them all was fetched, or none, it is where he looks already.
    static Place.Reading since(Guide former, Guide read, Place.Reading here) {
        Map<Place, Unit> before = former.pages().stream()
                .collect(Collectors.toMap(Guide.Page::place, Guide.Page::unit, (first, _) -> first));
        var edits = read.pages().stream()
                .flatMap(page -> edit(Optional.ofNullable(before.get(page.place())), page).stream())
                .collect(Collectors.toMap(place -> place.at(""), Function.identity(), (first, _) -> first));
        return Optional.ofNullable(edits.get(here.at("")))
                .or(() -> edits.size() == 1 ? edits.values().stream().findFirst() : Optional.empty())
                .orElse(here);
    }

    private static Optional<Place.Reading> edit(Optional<Unit> before, Guide.Page page) {
        return before.map(unit -> Edits.first(unit, page.unit()))
                .orElse(Optional.of(""))
                .map(page::at);
    }
}
