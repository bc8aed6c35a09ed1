package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is in a file, it opens or there is a problem inside it, and never an exception.
final class MutationTest {
    private static final Path SAMPLE = Path.of("src/test/resources/org/lectern/content/library/sample");
    private static final byte[] SIGNS =
            "{}[]\",:\\/'#*_`<>!()-+.0123456789eE \n\ttrufalsn".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void mutilatedUnitOpensOrIsExplained() throws IOException {
        folder = Files.createDirectory(folder.resolve("sample"));
        var course = Files.readString(SAMPLE.resolve("course.json"));
        Files.writeString(folder.resolve("course.json"), course.replace(", \"unit-2\"", ""));
        var unit = Files.readAllBytes(SAMPLE.resolve("unit-1.json"));
        var random = new Random(20261123);
        for (var round = 0; round < 2000; round++) {
            var bytes = mutilated(unit, random);
            Files.write(folder.resolve("unit-1.json"), bytes);
            var draft = Draft.read(folder.resolve("unit-1.json"), Unit.class);
            Proofreader.read(draft);
            var library = Library.read(folder);
            var explained = library.problems().stream()
                    .anyMatch(problem -> problem.file().endsWith("unit-1.json"));
            assertTrue(explained || draft.good().isPresent(), "round " + round);
            library.problems().stream()
                    .filter(problem -> problem.file().endsWith("unit-1.json"))
                    .forEach(problem -> assertInside(bytes, problem));
        }
    }

    private static byte[] mutilated(byte[] bytes, Random random) {
        var changed = bytes;
        for (var times = 1 + random.nextInt(3); times > 0 && changed.length > 1; times--) {
            var at = random.nextInt(changed.length);
            var sign = random.nextInt(4) == 0 ? (byte) random.nextInt(256) : SIGNS[random.nextInt(SIGNS.length)];
            changed = switch (random.nextInt(5)) {
                case 0 -> joined(Arrays.copyOf(changed, at), Arrays.copyOfRange(changed, at + 1, changed.length));
                case 1 ->
                    joined(
                            Arrays.copyOf(changed, at),
                            new byte[] {sign},
                            Arrays.copyOfRange(changed, at, changed.length));
                case 2 -> Arrays.copyOf(changed, at);
                case 3 ->
                    joined(
                            Arrays.copyOf(changed, at),
                            Arrays.copyOfRange(
                                    changed, Math.min(changed.length, at + random.nextInt(60)), changed.length));
                default ->
                    joined(
                            Arrays.copyOf(changed, at),
                            new byte[] {sign},
                            Arrays.copyOfRange(changed, at + 1, changed.length));
            };
        }
        return changed;
    }

    private static byte[] joined(byte[]... parts) {
        var whole = new java.io.ByteArrayOutputStream();
        for (var part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
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
