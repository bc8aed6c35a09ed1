package org.lectern.content.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class VocabularyTest {
    private static final List<String> PHRASES =
            List.of("A", "AB", "AB C", "AB C D", "B", "C+", ".N", "25 M", "Ä", "ab", "A²");
    private static final String SIGNS = "AABBCD  ab+.N25MÄ²,Ⅷ";

    @Test
    void findsWhatThePatternOfAllItsPhrasesFinds() {
        var pattern = pattern();
        var vocabulary = new Vocabulary(PHRASES);
        var random = new Random(20261127);
        for (var round = 0; round < 20_000; round++) {
            var text = Stream.generate(() -> SIGNS.charAt(random.nextInt(SIGNS.length())))
                    .limit(random.nextInt(12))
                    .map(String::valueOf)
                    .collect(Collectors.joining());
            assertEquals(pattern.matcher(text).results().map(MatchResult::group).toList(), vocabulary.in(text), text);
            assertEquals(
                    pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement("<" + found.group() + ">")),
                    vocabulary.replaced(text, found -> "<" + found + ">"),
                    text);
        }
    }

    private static Pattern pattern() {
        return Pattern.compile(PHRASES.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }
}
