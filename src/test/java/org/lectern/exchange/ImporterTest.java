package org.lectern.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.Backing;
import org.lectern.content.Block;
import org.lectern.content.Question;
import org.lectern.content.Text;

final class ImporterTest {
    private static final String SMALL = Imports.guide("small.md");

    @TempDir
    private Path folder = Path.of("");

    private Imports imports = new Imports(folder);

    @BeforeEach
    void useTheFolder() {
        imports = new Imports(folder);
    }

    @Test
    void smallGuideBecomesAUnit() throws Refusal, IOException {
        imports.of(SMALL);
        assertEquals("""
            {
              "$schema": "../schema/unit.schema.json",
              "id": "salt",
              "title": "Salt",
              "introduction": "What salt does in water.",
              "blocks": [
                {
                  "kind": "glossary",
                  "id": "key-terms",
                  "title": "Key Terms",
                  "terms": [{ "id": "brine", "term": "Brine", "meaning": "Water with *much* salt." }]
                },
                {
                  "kind": "checkpoint",
                  "id": "checkpoint",
                  "title": "Checkpoint",
                  "questions": [
                    {
                      "kind": "open",
                      "id": "ask-does-brine-freeze-at-0-c",
                      "question": "Does brine freeze at 0 °C?",
                      "answer": "No, `lower`."
                    }
                  ]
                }
              ]
            }
            """, Files.readString(imports.file("salt.json")));
        assertEquals("""
            {
              "$schema": "../schema/course.schema.json",
              "id": "course-1",
              "title": "Salt",
              "units": ["salt"]
            }
            """, Files.readString(imports.file("course.json")));
    }

    @Test
    void rewordedAndMovedPartsKeepTheirIds() throws Refusal {
        imports.of(SMALL);
        imports.of("""
            # Salt

            ## Checkpoint
            1. What is new here?
            2. Does strong brine freeze at 0 °C?

            ## Key Terms
            - **Sole**: Another word.
            - **Brine**: Water in which salt was dissolved.
            """);
        assertEquals(
                List.of("ask-what-is-new-here", "ask-does-brine-freeze-at-0-c"),
                imports.blocks(Block.Checkpoint.class).getFirst().questions().stream()
                        .map(Question::id)
                        .toList());
        assertEquals(
                "brine",
                imports.blocks(Block.Glossary.class)
                        .getFirst()
                        .terms()
                        .getLast()
                        .id());
        assertEquals("What salt does in water.", imports.unit().introduction().plain());
    }

    @Test
    void whatAnAuthorAddedIsCarriedOver() throws Refusal, IOException {
        var guide = SMALL.replace("   - *Answer*: No, `lower`.\n", "");
        imports.of(guide);
        var file = imports.file("salt.json");
        var added = Files.readString(file)
                .replace(
                        "0 °C?\"", "0 °C?\", \"answer\": \"Never.\", \"supports\": [\"brine\"], \"level\": \"recall\"");
        Files.writeString(file, added);
        var said = imports.of(guide);
        var question = (Question.Open)
                imports.blocks(Block.Checkpoint.class).getFirst().questions().getFirst();
        assertEquals(Optional.of("Never."), question.answer().map(Text::plain));
        assertEquals(List.of("brine"), question.supports());
        assertEquals(Optional.of(Backing.Level.RECALL), question.level());
        assertTrue(said.contains("carried over from the former file what the guide does not say about:"
                + " ask-does-brine-freeze-at-0-c"));
        assertEquals(added, Files.readString(imports.file("salt.json.bak")));
    }

    @Test
    void retiredIdsAreNotGivenAgain() throws Refusal, IOException {
        imports.of("# Other\n\nAn introduction.\n\n## Summary\nWords.\n");
        Files.writeString(imports.file("ids.json"), "{ \"retired\": [\"brine\"] }");
        imports.of(SMALL);
        var glossary = imports.library()
                .shelves()
                .getFirst()
                .units()
                .getLast()
                .blocks()
                .getFirst();
        assertEquals("brine-2", ((Block.Glossary) glossary).terms().getFirst().id());
    }

    @Test
    void unitIsListedInItsCourseInPlace() throws Refusal, IOException {
        Files.createDirectories(imports.file(""));
        Files.writeString(imports.file("course.json"), "{\"id\":\"course-1\",\n \"title\":\"C\", \"units\":[\"a\"]}\n");
        imports.of(SMALL);
        assertEquals(
                "{\"id\":\"course-1\",\n \"title\":\"C\", \"units\":[\"a\", \"salt\"]}\n",
                Files.readString(imports.file("course.json")));
    }

    @Test
    void brokenUnitIsNotOverwritten() throws Refusal, IOException {
        imports.of(SMALL);
        Files.writeString(imports.file("salt.json"), "{ \"id\": \"salt\" }");
        var refusal = assertThrows(Refusal.class, () -> imports.of(SMALL));
        assertTrue(refusal.sentence().contains("salt.json:1:1: error: field "), refusal::sentence);
        assertEquals("{ \"id\": \"salt\" }", Files.readString(imports.file("salt.json")));
    }

    @Test
    void guideThatIsNoTextIsRefusedWithItsPlace() {
        var refusal = assertThrows(Refusal.class, () -> imports.of(new byte[] {'#', ' ', 'a', '\n', 'b', (byte) 0xff}));
        assertEquals(
                folder.resolve("guide.md") + ":2:2: error: the byte FF here is not UTF-8; save the file as UTF-8",
                refusal.sentence());
    }
}
