package org.lectern.content.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.Problem;
import org.lectern.content.Rule;

/// What the proofreader says about all questions of a course together. The course has two domains of 50 percent, each
/// with a task of two objectives: 1.1.k1, 1.1.k2, 2.1.k1, 2.1.k2.
final class BankTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String WORDS = "amber birch cedar daisy elder fern grape hazel iris jasmine kale lilac maple"
            + " nettle olive poppy quince rose sage thyme";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheCourse() throws IOException {
        folder = Files.createDirectory(folder.resolve("bank"));
        var domains =
                IntStream.rangeClosed(1, 2).mapToObj(n -> """
                    { "id": "d%1$d", "title": "D", "weight": 50, "tasks": [{ "id": "%1$d.1", "title": "T",
                      "objectives": [{ "id": "%1$d.1.k1", "text": "A" }, { "id": "%1$d.1.k2", "text": "B" }] }] }\
                    """.formatted(n)).collect(Collectors.joining(","));
        Files.writeString(folder.resolve("course.json"), """
            { "id": "bank", "title": "B", "units": ["unit-1"], "sources": { "G1": { "title": "G" } },
              "exam": { "code": "E", "questions": 9, "unscored": 0, "minutes": 9, "scale": [0, 9], "pass": 5,
                "types": [{ "id": "c", "title": "C", "rule": "R" }], "domains": [%s] } }\
            """.formatted(domains));
    }

    @Test
    void bankThatIsEvenHasNoProblems() throws IOException {
        assertFound("", 24, Questions.EVEN);
    }

    @Test
    void domainWithTooManyQuestionsIsAWarning() throws IOException {
        var mostlyOne = Questions.EVEN.covering(n -> n % 12 == 0 ? "2.1.k" + (n / 12 + 1) : "1.1.k" + (n % 2 + 1));
        assertFound(
                "B01 this domain has 92 percent of the questions and weighs 50"
                        + "\nB01 this domain has 8 percent of the questions and weighs 50",
                24,
                mostlyOne);
    }

    @Test
    void shareOfDomainsSaysNothingWhileAUnitIsMissing() throws IOException {
        var course = folder.resolve("course.json");
        Files.writeString(course, Files.readString(course).replace("[\"unit-1\"]", "[\"unit-1\", \"unit-2\"]"));
        var mostlyOne = Questions.EVEN.covering(n -> n % 12 == 0 ? "2.1.k" + (n / 12 + 1) : "1.1.k" + (n % 2 + 1));
        assertFound(
                "R04 unit 'unit-2' is listed, but there is no file unit-2.json yet;"
                        + " write it or take it off the list",
                24,
                mostlyOne);
    }

    @Test
    void taskWithTwoQuestionsIsAWarning() throws IOException {
        assertFound("", 3, Questions.EVEN.covering(n -> "1.1.k" + (n % 2 + 1)));
        assertFound("B02 task 1.1 is asked by 2 of the questions", 2, Questions.EVEN.covering(n -> "1.1.k" + (n + 1)));
    }

    @Test
    void objectiveOfAWrittenDomainThatNobodyAsksIsAWarning() throws IOException {
        assertFound("B03 no question covers objective 1.1.k2", 3, Questions.EVEN.covering(_ -> "1.1.k1"));
    }

    @Test
    void tooMuchRecallIsAWarning() throws IOException {
        assertFound("", 20, Questions.EVEN.levels(n -> n < 8 ? "recall" : "apply"));
        assertFound(
                "B04 9 of the 20 questions ask for recall", 20, Questions.EVEN.levels(n -> n < 9 ? "recall" : "apply"));
    }

    @Test
    void nearlyTheSameQuestionIsAWarning() throws IOException {
        var twins = Questions.EVEN.stems(n -> n == 7 ? Questions.stem(3) + " Really?" : Questions.stem(n));
        assertFound("B05 this is nearly the question 'ask-3'", 8, twins);
    }

    @Test
    void keyThatStandsInOnePlaceTooOftenIsAWarning() throws IOException {
        assertFound(
                "C10 in the 24 questions of 4 options the key stands in these places: {0=16, 1=3, 2=1, 3=4}",
                24,
                Questions.EVEN.keys(n -> n % 3 < 2 ? 0 : n % 9 == 2 ? 3 : n % 9 == 5 ? 1 : n == 8 ? 3 : 2));
    }

    @Test
    void keyInTheSamePlaceFiveTimesRunningIsAWarning() throws IOException {
        assertFound("", 8, Questions.EVEN.keys(n -> n < 4 ? 2 : n % 2));
        assertFound(
                "C10 the key stands in the same place 5 times running, up to 'ask-4'",
                8,
                Questions.EVEN.keys(n -> n < 5 ? 2 : n % 2));
    }

    @Test
    void keyThatIsLongestTooOftenOrTooSeldomIsAWarning() throws IOException {
        assertFound(
                "B06 in 12 of the 24 questions of 4 options the key is the longest",
                24,
                Questions.EVEN.longest(n -> n % 2 == 0));
        assertFound(
                "B06 in 0 of the 24 questions of 4 options the key is the longest",
                24,
                Questions.EVEN.longest(_ -> false));
        assertFound("", 16, Questions.EVEN.longest(_ -> false));
    }

    @Test
    void factsAgeFromAWarningToAnError() throws IOException {
        assertAged("", "2026-05-28");
        assertAged("B07 warning: this was last verified 181 days ago", "2026-05-27");
        assertAged("B07 error: this was last verified 366 days ago", "2025-11-23");
    }

    private void assertAged(String expected, String verified) throws IOException {
        write(3, Questions.EVEN.covering(n -> "1.1.k" + (n % 2 + 1)), verified);
        assertEquals(
                expected,
                Proof.read(folder, TODAY).problems().stream()
                        .map(problem ->
                                problem.rule().id() + " " + problem.severity().word() + ": " + problem.sentence())
                        .collect(Collectors.joining("\n")));
    }

    private void assertFound(String expected, int number, Questions questions) throws IOException {
        write(number, questions, "2026-10-31");
        assertEquals(
                expected,
                Stream.of(Proof.read(folder, TODAY).problems())
                        .flatMap(List::stream)
                        .filter(problem -> problem.rule() != Rule.LONGEST_KEY)
                        .map((Problem problem) -> problem.rule().id() + " " + problem.sentence())
                        .collect(Collectors.joining("\n")));
    }

    private void write(int number, Questions questions, String verified) throws IOException {
        var all = IntStream.range(0, number).mapToObj(questions::question).collect(Collectors.joining(",\n"));
        Files.writeString(
                folder.resolve("unit-1.json"),
                Items.unit(
                                "unit-1",
                                "{\"kind\":\"checkpoint\",\"id\":\"check\",\"title\":\"T\",\"questions\":[" + all
                                        + "]}")
                        .replace("Amazon SageMaker AI.", "Plants.")
                        .replace("2026-10-31", verified));
    }

    /// How the questions of a bank are made, each from its number.
    private record Questions(
            IntFunction<String> covers,
            IntFunction<String> level,
            IntFunction<String> stem,
            IntFunction<Integer> key,
            IntFunction<Boolean> isLongest) {
        static final Questions EVEN = new Questions(
                n -> (n % 2 + 1) + ".1.k" + (n / 2 % 2 + 1),
                _ -> "apply",
                Questions::stem,
                n -> n * 3 % 4,
                n -> n % 4 == 0);

        Questions covering(IntFunction<String> other) {
            return new Questions(other, level, stem, key, isLongest);
        }

        Questions levels(IntFunction<String> other) {
            return new Questions(covers, other, stem, key, isLongest);
        }

        Questions stems(IntFunction<String> other) {
            return new Questions(covers, level, other, key, isLongest);
        }

        Questions keys(IntFunction<Integer> other) {
            return new Questions(covers, level, stem, other, isLongest);
        }

        Questions longest(IntFunction<Boolean> other) {
            return new Questions(covers, level, stem, key, other);
        }

        static String stem(int number) {
            var words = WORDS.split(" ");
            return "Which plant grows beside " + words[number % 20] + " and "
                    + words[(number * 7 + number / 20 + 5) % 20] + " in bed " + (number + 10) + "?";
        }

        String question(int number) {
            var options = IntStream.range(0, 4)
                    .mapToObj(at -> "{\"id\":\"o" + at + "\",\"text\":\"" + "pqrs".charAt(at) + "xx"
                            + ((at == key.apply(number)) == isLongest.apply(number) ? "mm" : "")
                            + "\",\"why\":\"It does so in every garden.\"}")
                    .collect(Collectors.joining(","));
            return """
                { "kind": "single-choice", "id": "ask-%d", "question": "%s", "options": [%s], "key": "o%d",
                  "supports": ["check"], "covers": ["%s"], "level": "%s", "source": ["G1"] }\
                """.formatted(
                    number, stem.apply(number), options, key.apply(number), covers.apply(number), level.apply(number));
        }
    }
}
