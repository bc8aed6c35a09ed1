package org.lectern.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a guide is made of, its words are in the unit or in what the import says.
final class NothingIsLostTest {
    private static final int ROUNDS = Integer.getInteger("lectern.guides", 600);
    private static final Pattern MARKED_WORD = Pattern.compile("w\\d+x");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}]+");

    /// Words that say what a part is; the unit says it by the kind of its blocks.
    private static final Pattern SAID_BY_KIND = Pattern.compile(
            "(?i)answer|q\\d*|example|scenario|problem|solution|steps?|note|result|question|by|details|summary|br|tip|important"
                + "|warning|mermaid|latex|node|script|type|text|tikz|yaml|python|key|definition|meaning");

    /// A drawing becomes a figure, in which its commands are lines and shapes instead of words.
    private static final Pattern DRAWING = Pattern.compile(
            "(?s)```(?:mermaid|tikz|latex|tex).*?```|\\\\begin\\{tikzpicture}.*?\\\\end\\{tikzpicture}");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyWordOfARandomGuideIsKept() throws IOException {
        var imports = new Imports(folder);
        var random = new Random(20261124);
        for (var round = 0; round < ROUNDS; round++) {
            var guide = new RandomGuides(random).guide();
            imports.clear();
            try {
                var said = imports.of(guide);
                assertEquals(List.of(), imports.errors(), guide);
                assertEquals(List.of(), missing(guide, MARKED_WORD, imports.unit() + "\n" + said), guide);
                assertSameAgain(imports, guide);
            } catch (Refusal nothingInIt) {
                assertTrue(nothingInIt.sentence().contains("nothing in this guide"), guide);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gardens.md", "answers.md", "headings.md", "odd.md", "paragraphs.md", "small.md", "flattened.txt"
            })
    void everyWordOfAGuideIsKept(String name) throws Refusal, IOException {
        var imports = new Imports(folder);
        var guide = Imports.guide(name);
        var said = imports.of(guide);
        assertEquals(List.of(), imports.errors());
        var missing = missing(DRAWING.matcher(guide).replaceAll(""), WORD, imports.unit() + "\n" + said);
        assertEquals(
                List.of(),
                missing.stream()
                        .filter(word -> !SAID_BY_KIND.matcher(word).matches())
                        .toList());
        assertSameAgain(imports, guide);
    }

    private static void assertSameAgain(Imports imports, String guide) throws IOException {
        var file = imports.file(imports.unit().id() + ".json");
        var before = Files.readString(file);
        try {
            imports.of(guide);
        } catch (Refusal refusal) {
            throw new AssertionError(refusal.sentence(), refusal);
        }
        assertEquals(before, Files.readString(file), guide);
    }

    private static List<String> missing(String guide, Pattern word, String kept) {
        return word.matcher(guide)
                .results()
                .map(MatchResult::group)
                .distinct()
                .filter(it -> !kept.contains(it))
                .toList();
    }
}
