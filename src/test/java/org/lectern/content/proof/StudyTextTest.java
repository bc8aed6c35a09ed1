package org.lectern.content.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.Library;
import org.lectern.content.Rule;

/// What the proofreader says about the text that students read.
final class StudyTextTest {
    @TempDir
    private Path folder;

    @Test
    void figureWithoutASourceIsAWarning() throws IOException {
        assertFound(prose("A request may take 60 seconds."), "G01 warning");
        assertFound(prose("A request may take 60 seconds.")
                .replace("\"paragraphs\"", "\"source\": [\"G1\"], \"paragraphs\""));
        assertFound(prose("The team has 3 rules for requests."));
    }

    @Test
    void figureWithoutADateIsAWarning() throws IOException {
        var unit = Items.unit(
                        "unit-1",
                        prose("A request may take 60 seconds.")
                                .replace("\"paragraphs\"", "\"source\": [\"G1\"], \"paragraphs\""))
                .replace("\"verifiedOn\": \"2026-10-31\",", "");
        assertEquals(
                List.of("G01 warning"),
                Items.words(Items.all(unit, folder).stream()
                        .filter(problem -> problem.file().endsWith("unit-1.json"))));
    }

    @Test
    void abbreviationThatNobodyExplainsIsAWarningOnce() throws IOException {
        assertFound(prose("The ETL job begins. The ETL job ends."), "G02 warning");
        assertFound(prose("Extract, transform, load (ETL) begins. The ETL job ends."));
        assertFound(prose("ETL (extract, transform, load) begins. Which tool is NOT one?"));
        assertFound(prose("`ETL` is a word of the program, and JSON is in the dictionary."));
    }

    @Test
    void abbreviationOfTheGlossaryIsExplained() throws IOException {
        assertFound(prose("The ETL job begins.") + ", " + glossary("Extract, transform, load (ETL)"));
    }

    @Test
    void objectiveThatNoQuestionAsksIsAWarning() throws IOException {
        assertFound(prose("Choose a feature store by its latency.") + ", " + objective(), "G03 warning");
        assertFound(prose("Choose a feature store by its latency.") + ", " + objective() + ", " + question());
    }

    @Test
    void objectiveThatNoSectionTeachesIsAWarning() throws IOException {
        assertFound(prose("Nothing of the kind.") + ", " + objective() + ", " + question(), "G03 warning");
    }

    @Test
    void termThatIsNotUsedIsNoted() throws IOException {
        assertFound(prose("Some words.") + ", " + glossary("Shadow test"), "G04 info");
        assertFound(prose("Before a release come shadow tests.") + ", " + glossary("Shadow test"));
    }

    @Test
    void shortNameBeforeTheWholeOneIsAWarning() throws IOException {
        assertFound(prose("Data Firehose writes to a bucket."), "G05 warning");
        assertFound(prose("Amazon Data Firehose writes to a bucket. Data Firehose waits before it does."));
    }

    @Test
    void formerNameIsAWarningUnlessTheTextSaysSo() throws IOException {
        assertFound(prose("Kinesis Data Firehose writes to a bucket."), "G05 warning");
        assertFound(prose("Amazon Data Firehose, formerly Kinesis Data Firehose, writes to a bucket."));
    }

    @Test
    void nameOfWhatIsGoneIsAWarningUnlessTheTextSaysSo() throws IOException {
        assertFound(prose("Edge Manager watches the devices."), "G05 warning");
        assertFound(prose("Edge Manager ended in April 2024."));
    }

    @Test
    void twoWordsThatMayHaveLostAnArrowAreNoted() throws IOException {
        assertFound(prose("Steps lead on (Training Registration) to the model."), "G06 info");
        assertFound(
                prose("Steps lead on (Training → Registration) to the model (Amazon Model), (see Below) and (Old)."));
    }

    @Test
    void formulaThatCannotBeSetIsAWarning() throws IOException {
        Items.all(Items.unit("unit-1", prose("Take $x$, $x_$ and [**$y_$**](#prose).")), folder);
        var proof = Proof.on(Items.TODAY, tex -> Optional.of("it is unfinished").filter(_ -> tex.endsWith("_")));
        assertEquals(
                List.of("G07 warning", "G07 warning"),
                Items.words(Library.read(folder.resolve("bank"), proof).problems().stream()
                        .filter(problem -> problem.rule() == Rule.FORMULA)));
    }

    @Test
    void anOrderThatCannotBeAskedForIsAWarning() throws IOException {
        assertFound(outline("two", "three"), "G08 warning");
        assertFound(outline("two", "three", "four"));
    }

    private static String outline(String... points) {
        return "{ \"kind\": \"outline\", \"id\": \"o\", \"title\": \"T\", \"order\": \"fixed\", \"points\": ["
                + Stream.of(points)
                        .map(point -> "{ \"id\": \"" + point + "\", \"text\": \"The point " + point + ".\" }")
                        .collect(Collectors.joining(","))
                + "] }";
    }

    private void assertFound(String blocks, String... expected) throws IOException {
        assertEquals(List.of(expected), Items.words(Items.inUnit(blocks, folder).stream()));
    }

    private static String prose(String words) {
        return "{ \"kind\": \"prose\", \"id\": \"prose\", \"title\": \"T\", \"paragraphs\": [\"" + words + "\"] }";
    }

    private static String glossary(String term) {
        return "{ \"kind\": \"glossary\", \"id\": \"words\", \"title\": \"T\", \"terms\": [{ \"id\": \"term\","
                + " \"term\": \""
                + term + "\", \"meaning\": \"What it is.\" }] }";
    }

    private static String objective() {
        return """
            { "kind": "objectives", "id": "goals", "title": "T", "items":
              [{ "id": "goal", "text": "Choose a feature store by latency.", "covers": ["1.1.k1"] }] }\
            """;
    }

    private static String question() {
        return """
            { "kind": "checkpoint", "id": "check", "title": "T", "questions": [
            { "kind": "open", "id": "ask", "question": "Which store answers first?", "answer": "The online one.",
              "supports": ["prose"], "covers": ["1.1.k1"], "level": "apply", "source": ["G1"] }] }\
            """;
    }
}
