package org.lectern.quiz;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.content.Text;

/// What a text says, as far as its words tell, to be compared with many others.
///
/// @param stems of all its words
/// @param plain the text itself, for those without words
record Sense(Set<String> stems, String plain) {
    static Sense of(Text text) {
        var plain = text.plain().strip();
        return new Sense(
                Stems.words(plain).stream().map(Stems.Word::stem).collect(Collectors.toUnmodifiableSet()), plain);
    }

    /// Whether both may mean the same: they have the same words, or one says all that the other does.
    boolean isLike(Sense other) {
        return stems.isEmpty() || other.stems.isEmpty()
                ? plain.equals(other.plain)
                : stems.containsAll(other.stems) || other.stems.containsAll(stems);
    }

    /// Whether no two of these may mean the same.
    static boolean differ(List<Text> texts) {
        var senses = texts.stream().map(Sense::of).toList();
        for (var at = 0; at < senses.size(); at++) {
            if (senses.subList(0, at).stream().anyMatch(senses.get(at)::isLike)) {
                return false;
            }
        }
        return true;
    }
}
