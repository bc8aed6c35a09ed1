package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CourseIdsTest {
    private static final String MARK = "\uFEFF";
    private static final Pattern ID = Pattern.compile("\"id\": \"[^\"]*\",\\s*");
    private static final String LEAF = """
        { "id": "leaf", "title": "The leaf", "introduction": "What is in the pot.",
          "blocks": [
            {
              "kind": "glossary", "id": "words", "title": "Words", "terms": [
                { "id": "assam", "term": "Assam", "meaning": "A strong black tea." },
                { "id": "sencha", "term": "Sencha", "meaning": "A steamed green tea." }
              ]
            }
          ]
        }
        """;

    @TempDir
    private Path folder;

    private Path tea = Path.of("");

    @BeforeEach
    void write() throws IOException {
        tea = Files.createDirectory(folder.resolve("tea"));
        Files.writeString(tea.resolve("course.json"), """
            { "id": "tea", "title": "Tea", "units": ["leaf"] }
            """);
        leaf(LEAF);
    }

    @Test
    void missingIdsAreWrittenInTheStyleBesideThem() throws IOException {
        leaf("""
            {
              "title": "The leaf", "introduction": "I",
              "blocks": [
                {
                  "kind": "checkpoint",
                  "title": "Try yourself",
                  "questions": [
                    { "kind": "single-choice", "question": "Which tea is **steamed**?", "key": "x",
                      "options": [{ "text": "Sencha" }, {"text":"Sencha"}, { "id": "x", "text": "Über" }] }
                  ]
                },
                {"kind":"outline","title":"Try it yourself","points":[{"text":"茶"}]}
              ]
            }
            """);
        save();
        assertEquals("""
            {
              "id": "leaf",
              "title": "The leaf", "introduction": "I",
              "blocks": [
                {
                  "kind": "checkpoint",
                  "id": "try-yourself",
                  "title": "Try yourself",
                  "questions": [
                    { "kind": "single-choice", "id": "tea-steamed", "question": "Which tea is **steamed**?", "key": "x",
                      "options": [{ "id": "sencha", "text": "Sencha" }, {"id":"sencha-2","text":"Sencha"}, { "id": "x", "text": "Über" }] }
                  ]
                },
                {"kind":"outline","id":"try-yourself-2","title":"Try it yourself","points":[{"id":"point","text":"茶"}]}
              ]
            }
            """, leaf());
    }

    /// Takes any ids out of the shipped unit, in any style of file; what comes back differs by ids alone.
    @Test
    void onlyIdsAreInserted() throws IOException, Slip {
        var whole = Files.readString(Path.of("content", "mla-c01", "unit-3.json"));
        for (var seed = 0; seed < 15; seed++) {
            var random = new Random(seed);
            var share = random.nextInt(1, 20);
            var bare = ID.matcher(whole).replaceAll(id -> random.nextInt(share) == 0 ? "" : "$0");
            var style = random.nextInt(4);
            bare = style == 1 ? bare.replace("\n", "\r\n") : style == 2 ? bare.replace("  ", "\t") : bare;
            var head = random.nextBoolean() ? MARK : "";
            Files.writeString(tea.resolve("leaf.json"), head + bare);
            Files.deleteIfExists(tea.resolve(Ledger.FILE));
            var course = CourseIds.in(tea).getFirst();
            course.save();
            var filled = Files.readString(tea.resolve("leaf.json"));
            assertEquals(without(course, head + bare), without(course, filled), "seed " + seed);
            assertEquals(List.of(), missing(filled.substring(head.length())), "seed " + seed);
            assertEquals(0, CourseIds.in(tea).getFirst().given().size());
        }
    }

    @Test
    void aFileThatIsNotJsonIsReportedAndNothingInItChanges() throws IOException {
        leaf("{ \"title\": ");
        var course = save();
        assertEquals("{ \"title\": ", leaf());
        assertEquals(
                List.of(tea.resolve("leaf.json") + ":1:12"),
                course.problems().stream()
                        .map(problem -> problem.file() + ":" + problem.line() + ":" + problem.column())
                        .toList());
        assertTrue(Files.notExists(tea.resolve(Ledger.FILE)));
    }

    @Test
    void untilItIsSavedNothingIsWritten() throws IOException {
        leaf(LEAF.replace("\"id\": \"assam\", ", ""));
        var before = leaf();
        assertEquals(
                List.of("assam"),
                List.copyOf(CourseIds.in(folder).getFirst().given().values()));
        assertEquals(List.of(before, false), List.of(leaf(), Files.exists(tea.resolve(Ledger.FILE))));
    }

    @Test
    void theAuthorLearnsWhatChangedSinceTheLastTime() throws IOException {
        assertEquals(Optional.empty(), save().changes());
        leaf(LEAF.replace("A strong black tea.", "A mild tea.").replace("\"id\": \"sencha\"", "\"id\": \"green\""));
        assertEquals(Optional.of(new Changes(List.of("assam"), List.of("green"), List.of("sencha"))), save().changes());
        assertEquals(Optional.of(Changes.NONE), CourseIds.in(tea).getFirst().changes());
    }

    @Test
    void theLedgerHasALineForEachId() throws IOException {
        save();
        leaf(LEAF.replace("\"id\": \"sencha\"", "\"id\": \"green\""));
        save();
        assertEquals(
                """
                {
                  "items": {
                    "assam": { "meaning": "%1$s", "term": "%2$s" },
                    "green": { "meaning": "%3$s", "term": "%4$s" }
                  },
                  "retired": {
                    "sencha": { "meaning": "%3$s", "term": "%4$s" }
                  }
                }
                """.formatted(
                                Gist.of("A strong black tea."),
                                Gist.of("Assam"),
                                Gist.of("A steamed green tea."),
                                Gist.of("Sencha")),
                Files.readString(tea.resolve(Ledger.FILE)));
    }

    @Test
    void aRetiredIdIsNeverGivenAgain() throws IOException {
        save();
        leaf(LEAF.replace("\"id\": \"sencha\"", "\"id\": \"green\""));
        save();
        leaf(LEAF.replace("\"id\": \"sencha\", ", "").replace("A steamed", "Another"));
        assertEquals(List.of("sencha-2"), List.copyOf(save().given().values()));
    }

    @Test
    void aRetiredIdReturnsOnlyWithItsMeaning() throws IOException {
        save();
        leaf(LEAF.replace("\"id\": \"sencha\"", "\"id\": \"green\""));
        save();
        var ledger = Files.readString(tea.resolve(Ledger.FILE));
        leaf(LEAF.replace("A steamed green tea.", "Something else."));
        var refusal =
                "%s:6:17: error: the id 'sencha' belonged to something else, by which students have learned; choose another id"
                        .formatted(tea.resolve("leaf.json"));
        assertEquals(
                List.of(refusal),
                save().problems().stream().map(Problem::toString).toList());
        assertEquals(ledger, Files.readString(tea.resolve(Ledger.FILE)));
        assertEquals(
                List.of(refusal),
                Library.read(tea).problems().stream().map(Problem::toString).toList());
        leaf(LEAF.replace("A steamed green tea.", "a steamed, green tea"));
        assertEquals(List.of(), save().problems());
        assertEquals(List.of(), Library.read(tea).problems());
    }

    @Test
    void aBrokenLedgerStopsEverything() throws IOException {
        Files.writeString(tea.resolve(Ledger.FILE), "{");
        leaf(LEAF.replace("\"id\": \"sencha\", ", ""));
        var before = leaf();
        assertEquals(1, save().problems().size());
        assertEquals(List.of(before, "{"), List.of(leaf(), Files.readString(tea.resolve(Ledger.FILE))));
    }

    private static List<String> missing(String text) throws Slip {
        return Holder.in(TreeReader.read(text), Unit.class).stream()
                .filter(Holder::isBare)
                .map(holder -> holder.object().at().toString())
                .toList();
    }

    /// The text without the fields for the new ids, however they are set off.
    private static String without(CourseIds course, String text) {
        return Pattern.compile("\"id\": ?\"(" + String.join("|", course.given().values()) + ")\",\\s*")
                .matcher(text)
                .replaceAll("");
    }

    private CourseIds save() throws IOException {
        var course = CourseIds.in(folder).getFirst();
        course.save();
        return course;
    }

    private void leaf(String text) throws IOException {
        Files.writeString(tea.resolve("leaf.json"), text);
    }

    private String leaf() throws IOException {
        return Files.readString(tea.resolve("leaf.json"));
    }
}
