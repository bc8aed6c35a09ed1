package org.lectern.quiz;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Words cut down to what their forms share, in English.
final class Stems {
    private static final Pattern WORD = Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*|\\p{L}+(?:['’]\\p{L}+)?");
    private static final List<String> ENDINGS =
            List.of("ations", "ation", "ingly", "ings", "ing", "edly", "ed", "ies", "es", "s", "ly");
    private static final int SHORTEST = 3;

    /// Words that say next to nothing about what an answer means.
    private static final Set<String> EMPTY = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "at", "for", "and", "or", "is", "are", "was", "be", "been", "it",
            "its", "this", "that", "these", "which", "with", "by", "as", "from", "you", "your", "we", "our", "they",
            "i", "so", "then", "than", "will", "would", "can", "could", "should", "do", "does", "has", "have", "there",
            "but", "also", "because", "when", "where", "if", "who", "what", "just", "very", "up", "into", "use", "uses",
            "using", "used");

    private Stems() {}

    /// A word of an answer.
    ///
    /// @param said as it was written
    /// @param at which word it is, from 0
    record Word(String said, String stem, int at) {
        boolean isEmpty() {
            return EMPTY.contains(stem) || EMPTY.contains(said.toLowerCase(Locale.ROOT));
        }
    }

    /// The stems of the words that mean something.
    static List<String> of(String text) {
        return words(text).stream()
                .filter(word -> !word.isEmpty())
                .map(Word::stem)
                .toList();
    }

    /// All words in order.
    static List<Word> words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var found = WORD.matcher(plain).results().map(MatchResult::group).toList();
        return IntStream.range(0, found.size())
                .mapToObj(at -> new Word(found.get(at), stem(found.get(at)), at))
                .toList();
    }

    private static String stem(String word) {
        var small = word.toLowerCase(Locale.ROOT).replace("’", "'").replace("'s", "");
        for (var ending : ENDINGS) {
            if (small.endsWith(ending) && small.length() - ending.length() >= SHORTEST && !small.endsWith("ss")) {
                var cut = small.substring(0, small.length() - ending.length());
                return ending.equals("ies") ? cut + "y" : undoubled(cut);
            }
        }
        return small.length() > SHORTEST + 1 && small.endsWith("e") ? small.substring(0, small.length() - 1) : small;
    }

    private static String undoubled(String cut) {
        var last = cut.length() - 1;
        var isDoubled =
                last > SHORTEST - 1 && cut.charAt(last) == cut.charAt(last - 1) && "lszf".indexOf(cut.charAt(last)) < 0;
        var bare = isDoubled ? cut.substring(0, last) : cut;
        return bare.length() > SHORTEST + 1 && bare.endsWith("e") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
