package org.lectern.content;

import java.util.List;

@Says("A word of the field and what it means.")
public record Term(
        @Says("A stable name for the term, unique in the course; reviews are kept by it.")
        String id,

        @Says("The word itself.") String term,
        @Says("What it means.") Text meaning,

        @Says("Other names for the same thing, linked and accepted like the term itself.")
        List<String> aliases,

        @Inlined Provenance provenance) {
    public Term {
        aliases = List.copyOf(aliases);
    }
}
