package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A course that uses everything the format has.
final class SampleTest {
    private static final Path LIBRARY = Path.of("src/test/resources/org/lectern/content/library");
    private static final Library SAMPLE = Library.read(LIBRARY);

    @Test
    void goodLibraryHasNoProblems() {
        assertEquals(List.of(), SAMPLE.problems());
        assertEquals(3, SAMPLE.files());
    }

    @Test
    void unitsStandInReadingOrder() {
        assertEquals(
                List.of("unit-1", "unit-2"),
                SAMPLE.shelves().getFirst().units().stream().map(Unit::id).toList());
    }

    @Test
    void courseFolderOpensByItself() {
        assertEquals(SAMPLE.shelves(), Library.read(LIBRARY.resolve("sample")).shelves());
    }

    @Test
    void courseIsReadWhole() {
        var sources = Map.of(
                "G4", new Course.Source("Comparison of the editions", Optional.of("docs.example.org/editions")),
                "D1", new Course.Source("Developer guide", Optional.empty()));
        var course = new Course("sample", "A sample course", Optional.of(exam()), List.of("unit-1", "unit-2"), sources);
        assertEquals(course, SAMPLE.shelves().getFirst().course());
    }

    @Test
    void everyKindOfBlockIsRead() {
        var introduction = new Text(List.of(
                plain("Why "),
                new Span.Link(List.of(plain("DAGs")), "dag"),
                plain(" matter at 10 % load, and 2 * 3.")));
        var unit = new Unit(
                "unit-1", "Endpoints", introduction, Optional.of(LocalDate.of(2026, 10, 31)), SampleBlocks.all());
        assertEquals(unit, SAMPLE.shelves().getFirst().units().getFirst());
    }

    private static Exam exam() {
        var provenance =
                new Provenance(List.of(), Optional.of(LocalDate.of(2026, 10, 31)), Optional.empty(), Optional.empty());
        var edition = new Exam.Edition(
                text("Replaced by the next edition."),
                Optional.of(LocalDate.of(2026, 9, 28)),
                Optional.of("SMP-C02"),
                new Provenance(List.of("G4"), Optional.empty(), Optional.empty(), Optional.empty()));
        var rule = new Text(List.of(plain("One of four is "), new Span.Strong(List.of(plain("right"))), plain(".")));
        return new Exam(
                "SMP-C01",
                65,
                15,
                130,
                new Exam.Scale(100, 1000),
                720,
                List.of(new Exam.Type("single-choice", "Multiple choice", rule)),
                Optional.of(edition),
                List.of(
                        new Exam.Domain(
                                "1",
                                "Deployment",
                                60,
                                List.of(new Exam.Task(
                                        "1.1",
                                        "Choose",
                                        List.of(
                                                new Exam.Goal("1.1.k1", "endpoint types", Optional.empty()),
                                                new Exam.Goal(
                                                        "1.1.s1", "compile for the edge", Optional.of("SMP-C02")))))),
                        new Exam.Domain(
                                "2",
                                "Orchestration",
                                40,
                                List.of(new Exam.Task(
                                        "2.1",
                                        "Automate",
                                        List.of(new Exam.Goal("2.1.k1", "pipelines", Optional.empty())))))),
                provenance);
    }

    private static Text text(String words) {
        return new Text(List.of(plain(words)));
    }

    private static Span plain(String words) {
        return new Span.Plain(words);
    }
}
