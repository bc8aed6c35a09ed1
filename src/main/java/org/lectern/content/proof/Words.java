package org.lectern.content.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes English texts apart.
final class Words {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!][”\"’')]?)\\s+(?=[“\"‘'(]?[\\p{Lu}\\p{N}`])");
    private static final Set<String> EMPTY =
            Set.of(("a an and any are as at be been before but by can could did do does for from had has have how if"
                + " in into is it its may more most must no not of on one only or other out over should so some such"
                + " than that the their them then there these they this those to two up use used using was were what"
                + " when where which while who whose why will with without would you your each every per via after"
                + " until between under about also all both")
                    .split(" "));

    private static final List<String> ENDINGS =
            List.of("ations", "ation", "ings", "ing", "ies", "ied", "ers", "er", "ed", "es", "ly", "s", "e", "y");

    private Words() {}

    /// The words in lower case.
    static List<String> of(String text) {
        var words = new ArrayList<String>();
        var start = -1;
        for (var at = 0; at <= text.length(); at++) {
            if (at < text.length() && isInWord(text, at, start >= 0)) {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }

    /// Letters and digits are; an apostrophe or hyphen is when it stands between two of them.
    private static boolean isInWord(String text, int at, boolean begun) {
        var sign = text.charAt(at);
        return Character.isLetterOrDigit(sign)
                || begun
                        && "’'-".indexOf(sign) >= 0
                        && at + 1 < text.length()
                        && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /// The words that carry meaning, without their endings, in the order in which they first stand.
    static Set<String> stems(String text) {
        var stems = new LinkedHashSet<String>();
        for (var word : of(text)) {
            if (word.length() > 1 && !EMPTY.contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    static List<String> sentences(String text) {
        return List.of(SENTENCE_END.split(text.strip()));
    }

    /// The share of what two sets have in common, from 0 to 1.
    static double likeness(Set<String> one, Set<String> other) {
        var common = one.stream().filter(other::contains).count();
        var all = one.size() + other.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /// Enough of a stemmer to match the plain forms of a word; words it joins by mistake only hide a remark.
    private static String stem(String word) {
        for (var ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3 && !word.endsWith("ss")) {
                return undoubled(word.substring(0, word.length() - ending.length()));
            }
        }
        return word;
    }

    private static String undoubled(String stem) {
        var last = stem.length() - 1;
        return last > 2 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }
}
