package org.lectern.quiz;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lectern.content.Distance;

/// Compares typed words with those that are right, without regard to case, accents, hyphens, punctuation, articles,
/// plurals and a slip of the finger.
final class Typed {
    /// Letters from which on one slip, and then two, are forgiven: in shorter words a slip makes another word.
    private static final int ONE_SLIP = 5;

    private static final int TWO_SLIPS = 9;

    private static final List<String> ARTICLES = List.of("a", "an", "the");

    private Typed() {}

    /// Whether words say what one of the right ones says.
    static boolean says(String typed, List<String> right) {
        var given = plain(typed);
        return !given.isEmpty() && right.stream().map(Typed::plain).anyMatch(wanted -> isNear(given, wanted));
    }

    private static boolean isNear(String given, String wanted) {
        return given.equals(wanted)
                || given.replace(" ", "").equals(wanted.replace(" ", ""))
                || Distance.between(given, wanted) <= slips(given, wanted);
    }

    /// A digit is never a slip: 15 minutes are not 16.
    private static int slips(String given, String wanted) {
        var shorter = Math.min(given.length(), wanted.length());
        if (!digits(given).equals(digits(wanted))) {
            return 0;
        }
        return shorter >= TWO_SLIPS ? 2 : shorter >= ONE_SLIP ? 1 : 0;
    }

    private static String digits(String words) {
        return words.replaceAll("\\D+", " ").strip();
    }

    private static String plain(String words) {
        var bare = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}+#%/.]+|[.](?!\\p{N})", " ");
        return Arrays.stream(bare.strip().split("\\s+"))
                .filter(word -> !ARTICLES.contains(word))
                .map(Typed::singular)
                .collect(Collectors.joining(" "));
    }

    private static String singular(String word) {
        if (word.length() < 4 || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        return word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
