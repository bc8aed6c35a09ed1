package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class HitsTest {
    private static UnitText text(String words) {
        return UnitText.of(new Unit("u", "", Text.of(words), Optional.empty(), List.of()));
    }

    private static List<String> found(String words, String sought) {
        return Hits.of(text(words), sought, _ -> true).stream()
                .map(hit -> words.substring(hit.from(), hit.to()))
                .toList();
    }

    @Test
    void caseAndAccentsDoNotMatter() {
        assertEquals(List.of("Café", "CAFE", "cafe\u0301"), found("Café, CAFE and cafe\u0301", "cafe"));
    }

    @Test
    void aSharpSIsTwo() {
        assertEquals(List.of("Straße"), found("die Straße hinab", "STRASSE"));
    }

    @Test
    void spacesAndLineBreaksAreOne() {
        assertEquals(List.of("one\ntwo", "one\u00a0two"), found("one\ntwo, one\u00a0two", "one two"));
    }

    @Test
    void hitsDoNotOverlap() {
        assertEquals(2, found("aaaa", "aa").size());
    }

    @Test
    void nothingIsFoundOfNothing() {
        assertEquals(List.of(), found("words", " "));
    }

    @Test
    void linesThatAreNotSearchedHaveNoHits() {
        assertEquals(List.of(), Hits.of(text("words"), "words", _ -> false));
    }

    @Test
    void whateverIsCutOutOfALineIsFoundThere() {
        var random = new Random(7);
        var letters = "aäÄßﬁe\u0301 xİ";
        for (var round = 0; round < 500; round++) {
            var words = random.ints(12, 0, letters.length())
                    .mapToObj(at -> letters.substring(at, at + 1))
                    .reduce("", String::concat, String::concat);
            var from = random.nextInt(words.length());
            var sought = words.substring(from, from + 1 + random.nextInt(words.length() - from));
            if (!sought.replace("\u0301", "").isBlank() && !sought.startsWith("\u0301")) {
                assertEquals(false, found(words, sought).isEmpty(), () -> sought + " in " + words);
            }
        }
    }
}
