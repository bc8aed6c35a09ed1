package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever is in a file, it opens or there is a problem inside it, and never an exception.
///
/// `-Dlectern.mutations=10000` damages each file that often, and prints what the slowest took.
final class MutationTest {
    private static final int ROUNDS = Integer.getInteger("lectern.mutations", 300);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "src/test/resources/org/lectern/content/library/sample, unit-1.json",
        "src/test/resources/org/lectern/content/library/sample, course.json",
        "content/mla-c01, unit-3.json",
        "content/mla-c01, course.json"
    })
    void mutilatedFileOpensOrIsExplained(Path course, String name) throws IOException {
        var copy = copied(course);
        var whole = Files.readAllBytes(course.resolve(name));
        var random = new Random(20261123);
        var slowest = 0L;
        for (var round = 0; round < ROUNDS; round++) {
            var bytes = Mutations.mutilated(whole, random);
            Files.write(copy.resolve(name), bytes);
            var start = System.nanoTime();
            var library = Library.read(copy);
            slowest = Math.max(slowest, System.nanoTime() - start);
            assertExplained(library, bytes, name, round);
        }
        System.out.printf("%s: %,d mutations, the slowest took %d ms%n", name, ROUNDS, slowest / 1_000_000);
    }

    private Path copied(Path course) throws IOException {
        var copy = Files.createDirectory(folder.resolve(course.getFileName()));
        try (var files = Files.list(course)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private static void assertExplained(Library library, byte[] bytes, String name, int round) {
        var own = library.problems().stream()
                .filter(problem -> problem.file().endsWith(name))
                .toList();
        var isOpen = name.equals("course.json")
                ? !library.shelves().isEmpty()
                : library.shelves().stream()
                        .flatMap(shelf -> shelf.units().stream())
                        .anyMatch(unit -> name.equals(unit.id() + ".json"));
        assertTrue(
                isOpen || own.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR),
                "round " + round);
        own.forEach(problem -> assertInside(bytes, problem));
    }

    private static void assertInside(byte[] bytes, Problem problem) {
        // As Latin-1 no line is shorter than as UTF-8.
        var lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\r\n|\r|\n", -1);
        assertTrue(
                problem.line() >= 1
                        && problem.line() <= lines.length
                        && problem.column() >= 1
                        && problem.column() <= lines[problem.line() - 1].length() + 1,
                problem::toString);
        assertTrue(
                !problem.sentence().contains("tools.jackson")
                        && !problem.sentence().contains("JsonRead"),
                problem::toString);
    }
}
