package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void courseIsMadeAndTheReportEndsWithCounts() throws IOException {
        var guide = guide("# Unit 4: Salt\n\nWhat brine does.\n\n## Key Terms\n- **Brine**: Salt water.\n- Odd.\n");
        assertEquals("""
            0: DIR/guide.md:7:1: note: this entry, which has another form, was kept as an outline
            wrote DIR/out/salt/unit-4.json
            wrote DIR/out/salt/course.json
            1 section, 1 term, 0 tables, 0 diagrams, 0 questions; 4 parts understood, 1 kept as text
            """, run("import", guide, "-o", folder.resolve("out").toString(), "--course", "salt"));
        assertEquals(
                "0: No problems in 2 files.\n",
                run("check", folder.resolve("out").toString()));
    }

    @Test
    void waiverIsHandedOnToTheNewFile() throws IOException {
        var out = folder.resolve("out").toString();
        run("import", guide("# Unit 4: Salt\n\nA.\n\n## Summary\nB.\n"), "-o", out, "--course", "salt");
        var unit = folder.resolve("out/salt/unit-4.json");
        Files.writeString(
                unit,
                Files.readString(unit)
                        .replace(
                                "\"blocks\"", "\"waive\": [{ \"rule\": \"G02\", \"reason\": \"Known\" }], \"blocks\""));
        assertEquals("""
            0: kept the former file as DIR/out/salt/unit-4.json.bak
            wrote DIR/out/salt/unit-4.json
            1 section, 0 terms, 0 tables, 0 diagrams, 0 questions; 1 part understood, 0 kept as text
            """, run("import", guide("# Unit 4: Salt\n\nA.\n\n## Summary\nC.\n"), "-o", out));
        assertTrue(Files.readString(unit).contains("\"reason\": \"Known\""));
    }

    @Test
    void onlyCourseInTheFolderIsTaken() throws IOException {
        var out = folder.resolve("out").toString();
        run("import", guide("# Unit 4: Salt\n\nA.\n\n## Summary\nB.\n"), "-o", out, "--course", "salt");
        assertEquals("""
            0: wrote DIR/out/salt/unit-5.json
            listed unit-5 in DIR/out/salt/course.json
            1 section, 0 terms, 0 tables, 0 diagrams, 0 questions; 1 part understood, 0 kept as text
            """, run("import", guide("# Unit 5: Sugar\n\nA.\n\n## Summary\nB.\n"), "-o", out));
    }

    @Test
    void missingGuideIsRefused() {
        assertEquals(
                "1: DIR/none.md:1:1: error: there is no such file; name a guide in Markdown\n",
                run("import", folder.resolve("none.md").toString(), "-o", folder.toString()));
    }

    @Test
    void emptyGuideIsRefused() throws IOException {
        assertEquals(
                "1: DIR/guide.md:1:1: error: there is nothing in this guide to make a unit of; it needs headings with"
                        + " words, lists or tables below them\n",
                run("import", guide("\n"), "-o", folder.toString()));
    }

    @Test
    void missingFolderIsMisuse() throws IOException {
        assertEquals("2: Missing required option: '--into=DIR'\n", run("import", guide("# A\n")));
    }

    private String guide(String words) throws IOException {
        return Files.writeString(folder.resolve("guide.md"), words).toString();
    }

    /// The exit code and what was printed.
    private String run(String... args) {
        var said = new StringWriter();
        var code = Cli.commandLine(new PrintWriter(said), new PrintWriter(said), _ -> {})
                .execute(args);
        return code + ": " + said.toString().replace("\r\n", "\n").replace(folder.toString(), "DIR");
    }
}
