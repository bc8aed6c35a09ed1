package org.lectern.content;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words without what a search should not care about: case, accents, and the signs between them.
///
/// @param words each with a space before it
record Folded(String words) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Folded of(String words) {
        var bare = ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("")
                // By way of the upper case, so that the German sharp s is found as two.
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return new Folded(" " + BETWEEN.matcher(bare).replaceAll(" ").strip());
    }

    boolean isEmpty() {
        return words.isBlank();
    }

    boolean startsWith(Folded sought) {
        return words.startsWith(sought.words);
    }

    /// Whether each of the sought words begins one of these.
    boolean hasAll(Folded sought) {
        return sought.each().stream().allMatch(word -> words.contains(" " + word));
    }

    private List<String> each() {
        return Arrays.asList(words.strip().split(" "));
    }
}
