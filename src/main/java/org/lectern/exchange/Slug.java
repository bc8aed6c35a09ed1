package org.lectern.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Makes ids of words.
final class Slug {
    private static final int LONGEST = 48;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]*");

    private Slug() {}

    static boolean isId(String word) {
        return ID.matcher(word).matches();
    }

    /// An id made of the first words.
    ///
    /// @param kind what the id begins with, or consists of when there are no words to use
    static String of(String kind, String words) {
        var slug = Normalizer.normalize(words.length() > 400 ? words.substring(0, 400) : words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (slug.length() > LONGEST) {
            var cut = slug.lastIndexOf('-', LONGEST);
            slug = slug.substring(0, cut > 0 ? cut : LONGEST);
        }
        if (slug.isEmpty()) {
            return kind.isEmpty() ? "part" : kind;
        }
        return kind.isEmpty() || slug.equals(kind) || slug.startsWith(kind + "-") ? slug : kind + "-" + slug;
    }

    /// The id, or the id with the first number that is free.
    static String unique(String id, Predicate<String> taken) {
        var free = id;
        for (var number = 2; taken.test(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }
}
