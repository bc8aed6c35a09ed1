package org.lectern.content.proof;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A pattern with the signs without which it cannot match: most texts have none of them, and that is quickly seen.
///
/// @param signs of which a match holds at least one, in lower case
record Cue(Pattern pattern, List<String> signs) {
    static Cue of(String pattern, String... signs) {
        return new Cue(Pattern.compile(pattern), List.of(signs));
    }

    boolean isIn(String text) {
        return mayBeIn(text) && pattern.matcher(text).find();
    }

    /// Whether the whole text matches.
    boolean is(String text) {
        return mayBeIn(text) && pattern.matcher(text).matches();
    }

    /// The first match in a text.
    Optional<MatchResult> in(String text) {
        if (!mayBeIn(text)) {
            return Optional.empty();
        }
        var found = pattern.matcher(text);
        return found.find() ? Optional.of(found) : Optional.empty();
    }

    private boolean mayBeIn(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        for (var sign : signs) {
            if (small.contains(sign)) {
                return true;
            }
        }
        return false;
    }
}
