package org.lectern.content;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Turns of phrase that the sentences for authors share.
final class Wording {
    private static final int LONGEST_QUOTE = 60;

    private Wording() {}

    /// A word of the author in quotes, on one line and not too long.
    static String quoted(String word) {
        var line = word.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?");
        return "'" + (line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "...") + "'";
    }

    static String listed(Collection<String> words) {
        return words.stream().map(Wording::quoted).collect(Collectors.joining(", "));
    }

    /// `1 file`, `2 files`
    static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /// The known word that was most likely meant.
    static Optional<String> meant(String word, Collection<String> known) {
        if (word.length() > LONGEST_QUOTE) {
            return Optional.empty();
        }
        var small = word.toLowerCase(Locale.ROOT);
        return known.stream()
                // No word of so different a length is near, and among thousands of ids most are sorted out by that.
                .filter(candidate -> Math.abs(word.length() - candidate.length()) <= tolerance(word, candidate))
                .map(candidate -> Map.entry(candidate, Distance.between(small, candidate.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.getValue() <= tolerance(word, candidate.getKey()))
                .min(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /// `; did you mean 'title'?`, or nothing when no known word is near.
    static String didYouMean(String word, Collection<String> known) {
        return meant(word, known)
                .map(near -> "; did you mean " + quoted(near) + "?")
                .orElse("");
    }

    private static int tolerance(String word, String candidate) {
        var shorter = Math.min(word.length(), candidate.length());
        return shorter == 1 ? 0 : Math.max(1, shorter / 3);
    }
}
