package org.lectern.content.proof;

import java.util.ArrayList;
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

    /// Whether any begins with a sign, for the usual signs: at nearly all places of a text none does.
    private final boolean[] begins = new boolean[USUAL];

    Vocabulary(Collection<String> phrases) {
        for (var phrase : phrases) {
            byFirst.computeIfAbsent(phrase.charAt(0), _ -> new ArrayList<>()).add(phrase);
            if (phrase.charAt(0) < USUAL) {
                begins[phrase.charAt(0)] = true;
            }
        }
        byFirst.values()
                .forEach(same ->
                        same.sort(Comparator.comparingInt(String::length).reversed()));
    }

    /// The phrases in a text, in reading order.
    List<String> in(String text) {
        var found = new ArrayList<String>(0);
        for (var at = 0; at < text.length(); at++) {
            var phrase = at(text, at);
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
            var phrase = at(text, at);
            whole.append(phrase.map(other).orElse(text.substring(at, at + 1)));
            at += phrase.map(String::length).orElse(1) - 1;
        }
        return whole.toString();
    }

    private Optional<String> at(String text, int at) {
        var first = text.charAt(at);
        if (first < USUAL && !begins[first] || at > 0 && Words.isAlphanumeric(text.codePointBefore(at))) {
            return Optional.empty();
        }
        for (var phrase : byFirst.getOrDefault(first, List.of())) {
            var end = at + phrase.length();
            if (text.startsWith(phrase, at) && (end == text.length() || !Words.isAlphanumeric(text.codePointAt(end)))) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }
}
