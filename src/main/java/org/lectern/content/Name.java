package org.lectern.content;

import java.util.List;
import java.util.Optional;

/// A name that the texts of a course use: of a service, a product, or a common abbreviation. `lectern check` compares
/// the texts with it; students do not see it.
///
/// @param name its present form, which is used where a unit first names it
/// @param also shorter forms, used after that
/// @param former forms that readers of older material know; a text that uses one must say what became of it
/// @param near a word without which a text does not mean this name at all
/// @param lifecycle what became of what it names, if it is no longer there for everyone
/// @param note what to write in its place, for the author
public record Name(
        String name,
        List<String> also,
        List<String> former,
        Optional<String> near,
        Optional<Lifecycle> lifecycle,
        Optional<String> note) {
    public Name {
        also = List.copyOf(also);
        former = List.copyOf(former);
    }
}
