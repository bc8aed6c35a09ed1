package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The short cut and the whole of CommonMark read the same, wherever the short cut dares to read at all.
final class SimpleMarksTest {
    private static final String[] PIECES = {
        "a",
        "b c",
        "word",
        " ",
        "  ",
        "`",
        "`x`",
        "``",
        "[",
        "]",
        "](#",
        ")",
        "(",
        "[w](#id)",
        "[`c`](#id)",
        "#",
        "*",
        "**",
        "_",
        "1",
        "2.",
        "3)",
        "10 %",
        "-",
        "+ ",
        "=",
        "==",
        ">",
        "<",
        "<b>",
        "&",
        "&amp;",
        "\\",
        "!",
        "$",
        "$x$",
        "\n",
        "\t",
        "~~",
        "|",
        ":",
        "www.a.b",
        "http://a.b",
        "\u2192",
        "\u00e9",
        "\u00a0",
        "\"",
        "'",
        "{",
        "}"
    };

    @Test
    void shortCutReadsWhatCommonMarkReads() {
        var random = new Random(20261124);
        var simple = 0;
        for (var round = 0; round < 200_000; round++) {
            var words = new StringBuilder();
            for (var pieces = 1 + random.nextInt(7); pieces > 0; pieces--) {
                words.append(PIECES[random.nextInt(PIECES.length)]);
            }
            var text = SimpleMarks.read(words.toString());
            if (text.isPresent()) {
                simple++;
                assertEquals(new Marks(_ -> {}).throughCommonMark(words.toString()), text, words::toString);
            }
        }
        assertTrue(simple > 10_000, "only " + simple + " were simple");
    }

    @Test
    void lineThatMayBeginAListIsLeftToCommonMark() {
        assertEquals(Optional.empty(), SimpleMarks.read("1. One"));
    }
}
