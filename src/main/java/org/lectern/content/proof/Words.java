package org.lectern.content.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Takes English texts apart.
final class Words {
    /// Signs that may stand between the end of a sentence and the space after it, and between that and the next.
    private static final String CLOSING = "”\"’')";

    private static final String OPENING = "“\"‘'(";

    private static final Set<String> EMPTY =
            Set.of(("a an and any are as at be been before but by can could did do does for from had has have how if"
                + " in into is it its may more most must no not of on one only or other out over should so some such"
                + " than that the their them then there these they this those to two up use used using was were what"
                + " when where which while who whose why will with without would you your each every per via after"
                + " until between under about also all both")
                    .split(" "));

    private static final List<String> ENDINGS =
            List.of("ations", "ation", "ings", "ing", "ies", "ied", "ers", "er", "ed", "es", "ly", "s", "e", "y");

    /// Their last letters.
    private static final String LAST = "sngdrye";

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

    /// Whether a sign is a letter or a number of any kind, such as a digit or a Roman one.
    static boolean isAlphanumeric(int sign) {
        return switch (Character.getType(sign)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    static boolean hasDigit(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
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
        var stripped = text.strip();
        var sentences = new ArrayList<String>(2);
        var start = 0;
        for (var at = 1; at < stripped.length(); at++) {
            if (isSpace(stripped.charAt(at)) && isEnd(stripped, at)) {
                var next = at + 1;
                while (isSpace(stripped.charAt(next))) {
                    next++;
                }
                if (isBeginning(stripped, next)) {
                    sentences.add(stripped.substring(start, at));
                    start = next;
                }
                at = next;
            }
        }
        sentences.add(stripped.substring(start));
        return sentences;
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign >= '\t' && sign <= '\r';
    }

    /// Whether what stands before a place may end a sentence.
    private static boolean isEnd(String text, int before) {
        var last = before - 1;
        if (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".?!".indexOf(text.charAt(last)) >= 0;
    }

    /// Whether what stands at a place may begin a sentence: a capital, a number of any kind, or code.
    private static boolean isBeginning(String text, int from) {
        var at = OPENING.indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
        if (at == text.length()) {
            return false;
        }
        var sign = text.codePointAt(at);
        return switch (Character.getType(sign)) {
            case Character.UPPERCASE_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> sign == '`';
        };
    }

    /// The share of what two sets have in common, from 0 to 1.
    static double likeness(Set<String> one, Set<String> other) {
        var common = 0;
        for (var word : one) {
            if (other.contains(word)) {
                common++;
            }
        }
        var all = one.size() + other.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /// Enough of a stemmer to match the plain forms of a word; words it joins by mistake only hide a remark.
    private static String stem(String word) {
        if (LAST.indexOf(word.charAt(word.length() - 1)) < 0) {
            return word;
        }
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
