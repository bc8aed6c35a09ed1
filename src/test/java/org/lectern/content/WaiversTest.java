package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.proof.Proof;

/// What a waiver answers, and how far it reaches.
final class WaiversTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String WAIVER = "\"waive\": [{ \"rule\": \"G04\", \"reason\": \"It is for later units.\" }]";

    @TempDir
    private Path folder;

    @Test
    void ruleIsWaivedForTheObjectAndNotForItsNeighbour() throws IOException {
        assertFound(term("one", WAIVER) + term("two", ""), "3 info: 'two' is used nowhere else in this unit");
        assertFound(term("one", "") + term("two", WAIVER), "2 info: 'one' is used nowhere else in this unit");
    }

    @Test
    void ruleIsWaivedForAllInsideTheObject() throws IOException {
        write(term("one", "") + term("two", ""), ", " + WAIVER);
        assertEquals(List.of(), problems());
    }

    @Test
    void otherRulesStillSpeak() throws IOException {
        assertFound(
                term("one", WAIVER.replace("G04", "G01")),
                "2 info: 'one' is used nowhere else in this unit",
                "2 info: nothing here breaks rule 'G01'; take this waiver out");
    }

    @Test
    void waiverOfARuleThatDoesNotExistIsAnError() throws IOException {
        assertErrors(term("one", WAIVER.replace("G04", "G4")), "2 error: there is no rule 'G4'; did you mean 'G04'?");
    }

    @Test
    void waiverWithoutAReasonIsAnError() throws IOException {
        assertErrors(term("one", WAIVER.replace("It is for later units.", " ")), "2 error: 'reason' must not be empty");
        assertErrors(term("one", "\"waive\": [{ \"rule\": \"G04\" }]"), "2 error: field 'reason' is missing");
        assertErrors(
                term("one", "\"waive\": { \"rule\": \"G04\" }"), "2 error: 'waive' must be a list, but is an object");
    }

    @Test
    void errorOfFormatCannotBeWaived() throws IOException {
        assertErrors(
                term("one", WAIVER.replace("G04", "R01")).replace("\"M\"", "\"[M](#nowhere)\""),
                "2 error: nothing is called 'nowhere'; name a block of this unit, or an item of any",
                "2 error: rule 'R01' cannot be waived, since the file stays closed; mend it instead");
    }

    @Test
    void windowHearsOfNoFlawAndOfNoWaiver() throws IOException {
        write(term("one", WAIVER) + term("two", ""), "");
        assertEquals(List.of(), Library.read(folder).problems());
    }

    @Test
    void flawThatIsAnErrorKeepsNothingClosed() throws IOException {
        write("""
            { "id": "one", "term": "one", "meaning": "M", "verifiedOn": "2024-01-01" }\
            """, "");
        var library = Proof.read(folder, TODAY);
        assertEquals(
                List.of("B07 error", "G04 info"),
                library.problems().stream()
                        .map(problem ->
                                problem.rule().id() + " " + problem.severity().word())
                        .sorted()
                        .toList());
        assertEquals(1, library.shelves().getFirst().units().size());
    }

    private void assertFound(String terms, String... expected) throws IOException {
        write(terms, "");
        assertEquals(List.of(expected), problems());
    }

    private void assertErrors(String terms, String... expected) throws IOException {
        write(terms, "");
        assertEquals(
                List.of(expected),
                problems().stream().filter(line -> line.startsWith("2 error")).toList());
    }

    private List<String> problems() {
        return Proof.read(folder, TODAY).problems().stream()
                .map(problem -> problem.line() + " " + problem.severity().word() + ": " + problem.sentence())
                .toList();
    }

    /// Each term stands in a line of its own, from 2 on.
    private void write(String terms, String more) throws IOException {
        var course = Files.createDirectories(folder.resolve("c"));
        Files.writeString(course.resolve("course.json"), "{ \"id\": \"c\", \"title\": \"T\", \"units\": [\"u\"] }");
        Files.writeString(
                course.resolve("u.json"),
                "{ \"id\": \"u\", \"title\": \"T\", \"introduction\": \"I\", \"blocks\": [{ \"kind\": \"glossary\","
                        + " \"id\": \"words\", \"title\": \"T\", \"terms\": [\n"
                        + terms.strip().replaceAll(",$", "") + "] }]" + more + " }");
    }

    private static String term(String name, String waiver) {
        return Stream.of("{ \"id\": \"" + name + "\", \"term\": \"" + name + "\", \"meaning\": \"M\"", waiver)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "))
                + " },\n";
    }
}
