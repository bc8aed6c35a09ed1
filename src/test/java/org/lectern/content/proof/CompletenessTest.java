package org.lectern.content.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a question should say about itself. None of it keeps a file from passing.
final class CompletenessTest {
    private static final String WHOLE = """
        { "kind": "single-choice", "id": "ask",
          "question": "Which service runs short functions whenever an event arrives?",
          "options": [
            { "id": "a", "text": "AWS Lambda", "why": "It starts a function for each event." },
            { "id": "b", "text": "AWS Glue", "why": "It runs longer jobs on tables of data." },
            { "id": "c", "text": "AWS Batch", "why": "It queues jobs that run in containers." },
            { "id": "d", "text": "AWS Config", "why": "It keeps the history of how things were set." }],
          "key": "a",
          "supports": ["check"],
          "covers": ["1.1.k1"],
          "level": "recall",
          "source": ["G1"]
        }\
        """;

    @TempDir
    private Path folder;

    @Test
    void wholeQuestionHasNoProblems() throws IOException {
        assertFound(WHOLE);
    }

    @Test
    void optionWithoutWhyIsAWarning() throws IOException {
        assertFound(WHOLE.replace(", \"why\": \"It starts a function for each event.\"", ""), "T05 warning");
    }

    @Test
    void whyThatOnlyJudgesIsAWarning() throws IOException {
        assertFound(
                WHOLE.replace("It starts a function for each event.", "This is the correct answer."), "S16 warning");
    }

    @Test
    void questionThatCoversNothingIsAWarning() throws IOException {
        assertFound(WHOLE.replace("\"covers\": [\"1.1.k1\"],", ""), "T08 warning");
    }

    @Test
    void questionWithoutALevelIsAWarning() throws IOException {
        assertFound(WHOLE.replace("\"level\": \"recall\",", ""), "T09 warning");
    }

    @Test
    void questionWithoutASourceIsAWarning() throws IOException {
        assertFound(WHOLE.replace("\"recall\",", "\"recall\"").replace("\"source\": [\"G1\"]", ""), "T10 warning");
    }

    @Test
    void questionThatWasNeverVerifiedIsAWarning() throws IOException {
        var unit = Items.unit(
                        "unit-1",
                        "{\"kind\": \"checkpoint\", \"id\": \"check\", \"title\": \"T\", \"questions\": [" + WHOLE
                                + "]}")
                .replace("\"verifiedOn\": \"2026-10-31\",", "");
        assertEquals(
                List.of("T10 warning"),
                Items.words(Items.all(unit, folder).stream()
                        .filter(problem -> problem.file().endsWith("unit-1.json"))));
    }

    @Test
    void questionThatNothingSupportsIsAWarning() throws IOException {
        assertFound(WHOLE.replace("\"supports\": [\"check\"],", ""), "S20 warning");
    }

    @Test
    void openQuestionWithoutAnAnswerIsAWarning() throws IOException {
        var open = """
            { "kind": "open", "id": "ask", "question": "What does a feature store keep, and for whom?",
              "supports": ["check"], "covers": ["1.1.k1"], "level": "recall", "source": ["G1"] }\
            """;
        assertFound(open, "T11 warning");
        assertFound(open.replace("\"supports\"", "\"answer\": \"Features, for models.\", \"supports\""));
    }

    @Test
    void veryLongQuestionIsAWarning() throws IOException {
        var fact = "The team has a rule for this. ";
        assertFound(WHOLE.replace("Which service", fact.repeat(15) + "Which service"));
        assertFound(WHOLE.replace("Which service", fact.repeat(16) + "Which service"), "S04 warning");
    }

    /// A question that has all it needs but what is its kind's own.
    private static String of(String kind, String own) {
        return """
            { "kind": "%s", "id": "ask", "question": "Which of these belong to a deployment that fails over?", %s,
              "supports": ["check"], "covers": ["1.1.k1"], "level": "recall", "source": ["G1"] }\
            """.formatted(kind, own);
    }

    private static String parts(String... ids) {
        return Stream.of(ids)
                .map(id -> "{ \"id\": \"" + id + "\", \"text\": \"Part " + id
                        + "\", \"why\": \"It has a reason of its own.\" }")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    @Test
    void fewerThanFiveOptionsForSeveralKeysAreAnError() throws IOException {
        var own = "\"options\": %s, \"keys\": [\"a\", \"b\"]";
        assertFound(of("multiple-response", own.formatted(parts("a", "b", "c", "d", "e"))));
        assertFound(of("multiple-response", own.formatted(parts("a", "b", "c", "d"))), "T02 error");
    }

    @Test
    void negativeQuestionWithSeveralKeysIsAnError() throws IOException {
        var own = "\"options\": %s, \"keys\": [\"a\", \"b\"]".formatted(parts("a", "b", "c", "d", "e"));
        assertFound(of("multiple-response", own).replace("belong to", "do **NOT** belong to"), "S01 error");
    }

    @Test
    void orderOfTwoOrEightStepsIsAnError() throws IOException {
        assertFound(of("ordering", "\"steps\": " + parts("a", "b", "c")));
        assertFound(of("ordering", "\"steps\": " + parts("a", "b")), "T03 error");
        assertFound(of("ordering", "\"steps\": " + parts("a", "b", "c", "d", "e", "f", "g", "h")), "T03 error");
    }

    @Test
    void matchingThatGivesItsLastPairAwayIsAWarning() throws IOException {
        var own = "\"prompts\": " + parts("a", "b", "c").replace("\"why\"", "\"key\": \"m\", \"why\"")
                + ", \"matches\": %s";
        var keyed = own.replaceFirst("\"m\"", "\"x\"")
                .replaceFirst("\"m\"", "\"y\"")
                .replaceFirst("\"m\"", "\"z\"");
        assertFound(of("matching", keyed.formatted(parts("x", "y", "z", "w"))));
        assertFound(of("matching", keyed.formatted(parts("x", "y", "z"))), "T04 warning");
    }

    @Test
    void calculationWithoutACheckIsAWarning() throws IOException {
        var own = "\"value\": \"n * 2\", \"values\": [{ \"id\": \"n\", \"of\": [1, 2] }], \"answer\": \"Twice.\"";
        assertFound(of("numeric", own + ", \"checks\": [{ \"with\": { \"n\": 4 }, \"result\": 8 }]"));
        assertFound(of("numeric", own), "T12 warning");
    }

    @Test
    void gapWithoutAWhyIsAWarning() throws IOException {
        var own = "\"text\": \"It {{gap}}.\", \"gaps\": [{ \"id\": \"gap\", \"answer\": \"works\" }]";
        assertFound(of("cloze", own), "T05 warning");
    }

    private void assertFound(String question, String... expected) throws IOException {
        assertEquals(List.of(expected), Items.words(Items.problems(question, folder).stream()));
    }
}
