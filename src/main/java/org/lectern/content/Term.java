package org.lectern.content;

import java.util.List;

/// A word of the field and what it means.
///
/// @param aliases other names for the same thing, linked and accepted like the term itself
public record Term(
        String id,
        String term,
        Text meaning,
        List<String> aliases,
        @Inlined Provenance provenance) {
    public Term {
        aliases = List.copyOf(aliases);
    }
}
