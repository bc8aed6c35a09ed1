package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.Library;
import org.lectern.content.Report;
import org.lectern.content.Rule;
import org.lectern.content.proof.Proof;
import org.lectern.typeset.Typesetter;
import picocli.CommandLine;

final class CheckTest {
    private static final String SAMPLE = "src/test/resources/org/lectern/content/library";

    private static final String UNIT = "{ \"id\": \"unit-1\", \"title\": \"T\", \"introduction\": \"I\", \"blocks\": ["
            + "{\"kind\":\"big-idea\",\"id\":\"a\",\"title\":\"T\",\"paragraphs\":[\"Words.\"]}] }";
    private static final Pattern RULE_AT_END = Pattern.compile("(?m)\\[([A-Z]\\d\\d)\\]$");

    @TempDir
    private Path folder;

    @Test
    void everyProblemIsPrintedWithItsRuleAndCounted() throws IOException {
        var course = write("""
            {
              "id": "c", "title": "T", "units": ["unit-1", "unit-2"]
            }
            """, """
            {
              "id": "unit-1", "tittle": "T", "introduction": 3,
              "blocks": [{ "kind": "big-idea", "id": "a", "title": "T", "paragraphs": ["P"] }]
            }
            """);
        assertEquals("""
            1: %1$s/course.json:2:48: warning: unit 'unit-2' is listed, but there is no file unit-2.json yet; \
            write it or take it off the list [R04]
                Write it, or waive this until you have.
            %1$s/unit-1.json:2:19: error: unknown field 'tittle'; did you mean 'title'? [F02]
                The file stays closed until it does, since guessing what was meant could lose work.
            %1$s/unit-1.json:2:50: error: 'introduction' must be a string, but is a number [F02]
                The file stays closed until it does, since guessing what was meant could lose work.
            2 errors, 1 warning in 2 files
            """.formatted(course), check(folder.toString()));
    }

    @Test
    void goodFolderHasNoProblems() throws IOException {
        write("{ \"id\": \"c\", \"title\": \"T\", \"units\": [\"unit-1\"] }", UNIT);
        assertEquals("0: No problems in 2 files.\n", check(folder.toString()));
    }

    @Test
    void warningAloneIsNoFailure() throws IOException {
        var course = write(
                "{ \"id\": \"c\", \"title\": \"T\", \"units\": [\"unit-1\"] }", UNIT.replace("Words.", "An ABC."));
        assertEquals("""
            0: %s/unit-1.json:1:119: warning: 'ABC' is not explained where it first stands [G02]
                Write it out with the short form in parentheses, explain it in the glossary, or add it to 'names' \
            in course.json.
            1 warning in 2 files
            """.formatted(course), check(folder.toString()));
    }

    @Test
    void briefReportHasALineForEachProblem() throws IOException {
        var course = write(
                "{ \"id\": \"c\", \"title\": \"T\", \"units\": [\"unit-1\"] }", UNIT.replace("Words.", "An ABC."));
        assertEquals("""
            0: %s/unit-1.json:1:119: warning: 'ABC' is not explained where it first stands [G02]
            1 warning in 2 files
            """.formatted(course), check(folder.toString(), "--format", "brief"));
    }

    @Test
    void flawOfAQuestionIsAFailure() throws IOException {
        write(
                "{ \"id\": \"c\", \"title\": \"T\", \"units\": [\"unit-1\"] }",
                UNIT.replace(
                        "\"blocks\": [",
                        "\"blocks\":"
                            + " [{\"kind\":\"checkpoint\",\"id\":\"b\",\"title\":\"T\",\"questions\":[{\"kind\":\"single-choice\",\"id\":\"q\",\"question\":\"Q\",\"key\":\"x\",\"options\":[{\"id\":\"x\",\"text\":\"All"
                            + " of the above\"},{\"id\":\"y\",\"text\":\"Y\"}]}]},"));
        assertEquals('1', check(folder.toString(), "--only", "S02").charAt(0));
        assertEquals('0', check(folder.toString(), "--ignore", "S02,C01").charAt(0));
    }

    @Test
    void onlyTheRulesThatWereAskedForSpeak() throws IOException {
        write(
                "{ \"id\": \"c\", \"title\": \"T\", \"units\": [\"unit-1\", \"unit-2\"] }",
                UNIT.replace("Words.", "An ABC."));
        assertEquals(List.of("R04", "G02"), ruleIds());
        assertEquals(List.of("G02"), ruleIds("--only", "G01,G02"));
        assertEquals(List.of("G02"), ruleIds("--ignore", "R04", "--ignore", "R05"));
    }

    @Test
    void ruleThatDoesNotExistIsAUsageError() {
        assertEquals("2: ", check(SAMPLE, "--only", "C5"));
        assertEquals("2: ", check(SAMPLE, "--ignore", "nothing"));
        assertEquals("2: ", check(SAMPLE, "--format", "xml"));
    }

    @Test
    void formulaThatCannotBeSetIsFound() throws IOException {
        var course = write(
                "{ \"id\": \"c\", \"title\": \"T\", \"units\": [\"unit-1\"] }", UNIT.replace("\"blocks\": [", """
                    "blocks": [
                    { "kind": "formula", "id": "f", "title": "T", "formula": "x_", "notation": "tex", "where": [
                      { "symbol": "\\\\alfa", "meaning": "see $x$" },
                      { "symbol": "x", "meaning": "see **$\\\\frac{1}{2$**" } ] },
                    { "kind": "formula", "id": "p", "title": "T", "formula": "100 %", "where": [] },
                    """));
        assertEquals("""
            0: %1$s/unit-1.json:2:58: warning: the formula 'x_' cannot be set: '_' lacks what belongs behind it [G07]
            %1$s/unit-1.json:3:15: warning: the formula '\\alfa' cannot be set: the command '\\alfa' is not known; \
            did you mean '\\alpha'? [G07]
            %1$s/unit-1.json:4:31: warning: the formula '\\frac{1}{2' cannot be set: a '{' is not closed [G07]
            3 warnings in 2 files
            """.formatted(course), check(folder.toString(), "--only", "G07", "--format", "brief"));
    }

    @Test
    void rulesArePrintedWithoutAFolder() {
        var table = check("--rules");
        assertEquals('0', table.charAt(0));
        assertEquals(2 * Rule.values().length, table.lines().count());
        assertTrue(table.contains("""
            C12  info     An abbreviation is explained in the key alone.
                          Care shows where the truth is; explain it in the question or nowhere.
            """));
    }

    @Test
    void shippedContentIsClean() {
        var proof = Proof.on(LocalDate.of(2026, 11, 24), Typesetter::flaw);
        var problems = Library.read(Path.of("content"), proof).problems();
        assertEquals(List.of(), problems.stream().map(Report::line).toList());
    }

    @Test
    void missingArgumentIsAUsageError() {
        assertEquals("2: ", check());
    }

    private Path write(String course, String unit) throws IOException {
        var made = Files.createDirectory(folder.resolve("c"));
        Files.writeString(made.resolve("course.json"), course);
        Files.writeString(made.resolve("unit-1.json"), unit);
        return made;
    }

    private List<String> ruleIds(String... arguments) {
        var all = Stream.concat(Stream.of(folder.toString()), Stream.of(arguments))
                .toArray(String[]::new);
        return RULE_AT_END
                .matcher(check(all))
                .results()
                .map(found -> found.group(1))
                .toList();
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
