package org.lectern.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.lectern.content.Bare;

/// Takes lines apart into their words, without case and accents. Where hyphens join words, the joined word stands at
/// the place of the first and of the last of them too, so that "auto-scaling" is found as "autoscaling".
final class Tokens {
    private static final int ASCII = 128;

    private final String line;
    private final Sink sink;
    private final StringBuilder word = new StringBuilder();
    private final StringBuilder joined = new StringBuilder();
    private int at;
    private int from;
    /// Where the joined words begin, and which word the first of them is.
    private int joinedFrom;
    private int joinedAt;

    /// Takes one word after another.
    @FunctionalInterface
    interface Sink {
        /// @param at which word of the line it is, from 0
        /// @param from its first character
        /// @param to after its last character
        void take(String word, int at, int from, int to);
    }

    /// A word of a line.
    ///
    /// @param at which word of the line it is, from 0
    /// @param from its first character
    /// @param to after its last character
    record Token(String word, int at, int from, int to) {}

    private Tokens(String line, Sink sink) {
        this.line = line;
        this.sink = sink;
    }

    /// Hands over every word of a line.
    ///
    /// @return how many there are; joined words do not count
    static int each(String line, Sink sink) {
        return new Tokens(line, sink).run();
    }

    static List<Token> of(String line) {
        var tokens = new ArrayList<Token>();
        each(line, (word, at, from, to) -> tokens.add(new Token(word, at, from, to)));
        return tokens;
    }

    /// The words of a line, without those that were joined.
    static List<String> words(String line) {
        var words = new ArrayList<String>();
        for (var token : of(line)) {
            if (token.at() == words.size()) {
                words.add(token.word());
            }
        }
        return words;
    }

    private int run() {
        for (var i = 0; i < line.length(); ) {
            var sign = line.codePointAt(i);
            var next = i + Character.charCount(sign);
            if (standsAlone(sign)) {
                end(i, false);
                begin(i);
                word.append(Bare.of(sign));
                end(next, false);
            } else if (isOfWord(sign)) {
                begin(i);
                append(sign);
            } else if (!isUnseen(sign)) {
                end(i, isHyphen(sign) && !word.isEmpty() && next < line.length() && isOfWord(line.codePointAt(next)));
            }
            i = next;
        }
        end(line.length(), false);
        return at;
    }

    private void begin(int index) {
        if (word.isEmpty()) {
            from = index;
        }
    }

    private void append(int sign) {
        if (sign < ASCII) {
            word.append((char) (sign >= 'A' && sign <= 'Z' ? sign + ('a' - 'A') : sign));
        } else {
            word.append(Bare.of(sign));
        }
    }

    /// @param joins whether a hyphen joins the word to the next
    private void end(int to, boolean joins) {
        if (!word.isEmpty()) {
            sink.take(word.toString(), at, from, to);
            if (joins && joined.isEmpty()) {
                joinedFrom = from;
                joinedAt = at;
            }
            if (joins || !joined.isEmpty()) {
                joined.append(word);
            }
            at++;
            word.setLength(0);
        }
        if (!joins && !joined.isEmpty()) {
            sink.take(joined.toString(), joinedAt, joinedFrom, to);
            sink.take(joined.toString(), at - 1, joinedFrom, to);
            joined.setLength(0);
        }
    }

    private static boolean isOfWord(int sign) {
        if (sign < ASCII) {
            return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9';
        }
        return Character.isLetterOrDigit(sign)
                || Character.getType(sign) == Character.LETTER_NUMBER
                || Character.getType(sign) == Character.OTHER_NUMBER;
    }

    /// Accents written by themselves and places where a word may be broken are no part of it and do not end it.
    private static boolean isUnseen(int sign) {
        return sign >= ASCII
                && switch (Character.getType(sign)) {
                    case Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.FORMAT -> true;
                    default -> false;
                };
    }

    private static boolean isHyphen(int sign) {
        return sign == '-' || sign == '\u2010' || sign == '\u2011';
    }

    /// Of scripts that set no spaces between words each character is found by itself.
    private static boolean standsAlone(int sign) {
        return sign >= 0x2E80
                && switch (UnicodeScript.of(sign)) {
                    case HAN, HIRAGANA, KATAKANA -> true;
                    default -> false;
                };
    }
}
