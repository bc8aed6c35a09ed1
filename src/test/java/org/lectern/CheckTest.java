package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class CheckTest {
    private static final String SAMPLE = "src/test/resources/org/lectern/content/library";

    @TempDir
    private Path folder;

    @Test
    void goodFolderHasNoProblems() {
        assertEquals("0: No problems in 3 files.\n", check(SAMPLE));
    }

    @Test
    void everyProblemIsPrintedAndCounted() throws IOException {
        var course = Files.createDirectory(folder.resolve("c"));
        Files.writeString(course.resolve("course.json"), """
            {
              "id": "c", "title": "T", "units": ["unit-1", "unit-2"]
            }
            """);
        Files.writeString(course.resolve("unit-1.json"), """
            {
              "id": "unit-1", "tittle": "T", "introduction": 3,
              "blocks": [{ "kind": "big-idea", "id": "a", "title": "T", "paragraphs": ["P"] }]
            }
            """);
        assertEquals("""
            1: %1$s/course.json:2:48: warning: unit 'unit-2' is listed, but there is no file unit-2.json yet; \
            write it or take it off the list
            %1$s/unit-1.json:2:19: error: unknown field 'tittle'; did you mean 'title'?
            %1$s/unit-1.json:2:50: error: 'introduction' must be a string, but is a number
            2 errors, 1 warning in 2 files
            """.formatted(course), check(folder.toString()));
    }

    @Test
    void warningAloneIsNoFailure() throws IOException {
        var course = Files.createDirectory(folder.resolve("c"));
        Files.writeString(
                course.resolve("course.json"), "{ \"id\": \"c\", \"title\": \"T\", \"units\": [\"unit-1\"] }");
        assertEquals("""
            0: %s/course.json:1:38: warning: unit 'unit-1' is listed, but there is no file unit-1.json yet; \
            write it or take it off the list
            1 warning in 1 file
            """.formatted(course), check(folder.toString()));
    }

    @Test
    void missingArgumentIsAUsageError() {
        assertEquals("2: ", check());
    }

    /// The exit code and what was printed.
    private static String check(String... arguments) {
        var out = new StringWriter();
        var code = new CommandLine(new Check())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(arguments);
        return code + ": " + out.toString().replace("\r\n", "\n");
    }
}
