package org.lectern.ui.search;

import java.util.EnumSet;
import java.util.Set;
import org.lectern.search.Kind;

/// What of all that was found is listed.
enum Narrowing {
    ALL(EnumSet.allOf(Kind.class)),
    SECTIONS(EnumSet.of(Kind.SECTION)),
    TERMS(EnumSet.of(Kind.TERM)),
    QUESTIONS(EnumSet.of(Kind.QUESTION)),
    NOTES(EnumSet.of(Kind.NOTE));

    private final Set<Kind> kinds;

    Narrowing(Set<Kind> kinds) {
        this.kinds = kinds;
    }

    Set<Kind> kinds() {
        return kinds;
    }
}
