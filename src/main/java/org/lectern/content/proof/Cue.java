package org.lectern.content.proof;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A pattern with the signs without which it cannot match: most texts have none of them, and that is quickly seen.
///
/// @param signs of which a match holds at least one, in lower case
/// @param firsts whether any begins so, small or large; at most places of a text none does
record Cue(Pattern pattern, List<String> signs, BitSet firsts) {
    static Cue of(String pattern, String... signs) {
        return new Cue(Pattern.compile(pattern), List.of(signs), firsts(List.of(signs)));
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
        for (var at = 0; at < text.length(); at++) {
            if (firsts.get(text.charAt(at)) && begins(text, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(String text, int at) {
        for (var sign : signs) {
            if (text.regionMatches(true, at, sign, 0, sign.length())) {
                return true;
            }
        }
        return false;
    }

    private static BitSet firsts(List<String> signs) {
        var firsts = new BitSet();
        for (var sign : signs) {
            firsts.set(sign.charAt(0));
            firsts.set(Character.toUpperCase(sign.charAt(0)));
        }
        return firsts;
    }
}
