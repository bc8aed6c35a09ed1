package org.lectern.content;

import java.util.List;
import java.util.Optional;

@Says("A name that the texts of a course use: of a service, a product, or a common abbreviation. The proofreader"
        + " compares the texts with it; students do not see it.")
public record Name(
        @Says("Its present form, which is used where a unit first names it.")
        String name,

        @Says("Shorter forms, used after that.") List<String> also,

        @Says("Former forms that readers of older material know; a text that uses one must say what became of it.")
        List<String> former,

        @Says("A word without which a text does not mean this name at all.")
        Optional<String> near,

        @Says("What became of what it names, if it is no longer there for everyone.")
        Optional<Lifecycle> lifecycle,

        @Says("What to write in its place, for the author.") Optional<String> note) {
    public Name {
        also = List.copyOf(also);
        former = List.copyOf(former);
    }
}
