package org.lectern.content.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Words and phrases that are looked for in texts, where they stand by themselves. Where several begin at a place, the
/// longest counts.
final class Vocabulary {
    private final Branch root = new Branch();

    /// The signs with which any begins: at nearly all places of a text none does.
    private final BitSet firsts = new BitSet();

    /// A phrase that has been read up to some sign, and how it may go on.
    private static final class Branch {
        private final Map<Character, Branch> next = new HashMap<>();

        /// The same for signs of ASCII, which takes no boxes.
        private final @Nullable Branch[] small = new Branch[128];

        private boolean isWhole;

        private Branch grown(char sign) {
            var branch = next.computeIfAbsent(sign, _ -> new Branch());
            if (sign < small.length) {
                small[sign] = branch;
            }
            return branch;
        }

        private @Nullable Branch after(char sign) {
            return sign < small.length ? small[sign] : next.get(sign);
        }
    }

    Vocabulary(Collection<String> phrases) {
        for (var phrase : phrases) {
            var branch = root;
            for (var at = 0; at < phrase.length(); at++) {
                branch = branch.grown(phrase.charAt(at));
            }
            branch.isWhole = true;
            firsts.set(phrase.charAt(0));
        }
    }

    /// The phrases in a text, in reading order.
    List<String> in(String text) {
        var found = new ArrayList<String>(0);
        for (var at = 0; at < text.length(); at++) {
            var end = end(text, at);
            if (end > at) {
                found.add(text.substring(at, end));
                at = end - 1;
            }
        }
        return found;
    }

    /// The text with something else in place of each phrase.
    String replaced(String text, UnaryOperator<String> other) {
        var whole = new StringBuilder();
        for (var at = 0; at < text.length(); at++) {
            var end = end(text, at);
            if (end > at) {
                whole.append(other.apply(text.substring(at, end)));
                at = end - 1;
            } else {
                whole.append(text.charAt(at));
            }
        }
        return whole.toString();
    }

    /// Where the longest phrase ends that begins at a place; the place itself when none does.
    private int end(String text, int from) {
        if (!firsts.get(text.charAt(from)) || from > 0 && Words.isAlphanumeric(text.codePointBefore(from))) {
            return from;
        }
        var end = from;
        var branch = root.after(text.charAt(from));
        for (var at = from + 1; branch != null; at++) {
            if (branch.isWhole && (at == text.length() || !Words.isAlphanumeric(text.codePointAt(at)))) {
                end = at;
            }
            branch = at < text.length() ? branch.after(text.charAt(at)) : null;
        }
        return end;
    }
}
