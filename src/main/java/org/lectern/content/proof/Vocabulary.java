package org.lectern.content.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Words and phrases that are looked for in texts, where they stand by themselves. Where several begin at a place, the
/// longest counts.
final class Vocabulary {
    private static final int USUAL = 128;

    /// Those that begin with each sign, the longest first.
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    /// The same signs, to be asked quickly: at nearly all places of a text nothing begins.
    private final BitSet firsts = new BitSet(USUAL);

    Vocabulary(Collection<String> phrases) {
        for (var phrase : phrases) {
            byFirst.computeIfAbsent(phrase.charAt(0), _ -> new ArrayList<>()).add(phrase);
            firsts.set(phrase.charAt(0));
        }
        byFirst.values()
                .forEach(same ->
                        same.sort(Comparator.comparingInt(String::length).reversed()));
    }

    /// The phrases in a text, in reading order.
    List<String> in(String text) {
        var found = new ArrayList<String>(0);
        for (var at = 0; at < text.length(); at++) {
            var phrase = firsts.get(text.charAt(at)) ? at(text, at) : Optional.<String>empty();
            if (phrase.isPresent()) {
                found.add(phrase.get());
                at += phrase.get().length() - 1;
            }
        }
        return found;
    }

    /// The text with something else in place of each phrase.
    String replaced(String text, UnaryOperator<String> other) {
        var whole = new StringBuilder();
        for (var at = 0; at < text.length(); at++) {
            var phrase = firsts.get(text.charAt(at)) ? at(text, at) : Optional.<String>empty();
            if (phrase.isPresent()) {
                whole.append(other.apply(phrase.get()));
                at += phrase.get().length() - 1;
            } else {
                whole.append(text.charAt(at));
            }
        }
        return whole.toString();
    }

    private Optional<String> at(String text, int at) {
        if (at > 0 && Words.isAlphanumeric(text.codePointBefore(at))) {
            return Optional.empty();
        }
        for (var phrase : byFirst.getOrDefault(text.charAt(at), List.of())) {
            var end = at + phrase.length();
            if (text.startsWith(phrase, at) && (end == text.length() || !Words.isAlphanumeric(text.codePointAt(end)))) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }
}
