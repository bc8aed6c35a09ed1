package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lectern.content.Block;
import org.lectern.content.Library;
import org.lectern.content.Question;

/// How well typed answers to the shipped questions are read, against the judgement of a person.
final class RubricTest {
    private static final Path ANSWERS = Path.of("src/test/resources/org/lectern/quiz/answers.txt");

    private final Library.Shelf shelf =
            Library.read(Path.of("content")).shelves().getFirst();
    private final Lexicon lexicon = Lexicon.of(shelf.units());
    private final Map<String, Question.Open> questions = shelf.units().stream()
            .flatMap(unit -> unit.blocks().stream())
            .filter(Block.Checkpoint.class::isInstance)
            .flatMap(block -> ((Block.Checkpoint) block).questions().stream())
            .filter(Question.Open.class::isInstance)
            .map(Question.Open.class::cast)
            .collect(Collectors.toMap(Question.Open::id, Function.identity()));

    private record Answer(Question.Open question, String kind, Set<String> made, String words) {}

    /// Sums over points.
    private static final class Tally {
        private int points;
        private int sure;
        private int right;
        private int falseAccepts;
        private int falseRejects;

        void count(Coverage coverage, boolean isMade) {
            points++;
            if (coverage.state() == Coverage.State.UNSURE) {
                return;
            }
            sure++;
            var isCovered = coverage.state() == Coverage.State.COVERED;
            right += isCovered == isMade ? 1 : 0;
            falseAccepts += isCovered && !isMade ? 1 : 0;
            falseRejects += !isCovered && isMade ? 1 : 0;
        }

        @Override
        public String toString() {
            return "%4d points, %4d shown as sure, of which right %.3f; false accepts %d, false rejects %d"
                    .formatted(points, sure, (double) right / Math.max(1, sure), falseAccepts, falseRejects);
        }
    }

    private Rubric rubric(String question) {
        return new Rubric(Objects.requireNonNull(questions.get(question)), lexicon);
    }

    private List<Answer> answers() throws IOException {
        var answers = new ArrayList<Answer>();
        var question = questions.get("check-airflow");
        for (var line : Files.readAllLines(ANSWERS)) {
            if (line.startsWith("=== ")) {
                question = questions.get(line.substring(4));
            } else if (!line.isBlank() && !line.startsWith("#") && question != null) {
                var parts = line.split("\\|", 3);
                var made = parts[1].strip().equals("-")
                        ? Set.<String>of()
                        : Set.of(parts[1].strip().split(" "));
                answers.add(new Answer(question, parts[0].strip(), made, parts[2].strip()));
            }
        }
        return answers;
    }

    @Test
    void whatIsShownAsSureIsNearlyAlwaysRight() throws IOException {
        var all = new Tally();
        var kinds = new TreeMap<String, Tally>();
        for (var answer : answers()) {
            for (var coverage : new Rubric(answer.question(), lexicon).read(answer.words())) {
                var isMade = answer.made().contains(coverage.point());
                all.count(coverage, isMade);
                kinds.computeIfAbsent(answer.kind(), _ -> new Tally()).count(coverage, isMade);
                if (Boolean.getBoolean("lectern.answers")
                        && coverage.state() != Coverage.State.UNSURE
                        && isMade != (coverage.state() == Coverage.State.COVERED)) {
                    System.out.println(answer.kind() + " " + coverage + " <- " + answer.words());
                }
            }
        }
        System.out.println(answers().size() + " answers");
        kinds.forEach((kind, tally) -> System.out.printf("%-10s %s%n", kind, tally));
        System.out.printf("%-10s %s%n", "all", all);
        assertTrue(answers().size() >= 150);
        assertTrue((double) all.right / all.sure >= 0.85, all.toString());
    }

    @Test
    void negationOnOneSideIsPointedOutAndNotDecided() {
        var read = rubric("check-compile").read("It is not SageMaker Neo.");
        assertEquals(Coverage.State.UNSURE, read.getFirst().state());
        assertTrue(read.getFirst().isNegated());
    }

    @Test
    void evidenceIsInTheStudentsOwnWords() {
        var read = rubric("check-compile").read("it is NEO, I think");
        assertEquals(List.of("NEO"), read.getFirst().evidence());
    }

    @Test
    void emptyAnswerCoversNothing() {
        assertTrue(rubric("check-airflow").read("").stream()
                .allMatch(coverage -> coverage.state() == Coverage.State.NOT_FOUND));
    }

    @Test
    void trapIsNoticedByItsName() {
        var rubric = rubric("check-compile");
        assertEquals(1, rubric.traps("AWS IoT Greengrass, I suppose").size());
        assertEquals(List.of(), rubric.traps("SageMaker Neo"));
    }
}
