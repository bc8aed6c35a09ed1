package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// What an author is told about broken files. The cases stand in text files: a name after `===`, the file, and each
/// line
/// that is expected after `>>>`.
final class BrokenFilesTest {
    private static final Path CASES = Path.of("src/test/resources/org/lectern/content");
    private static final Path SAMPLE = CASES.resolve("library/sample");
    private static final String GOOD_UNIT = unit("""
        { "kind": "big-idea", "id": "idea", "title": "T", "paragraphs": ["P"] }\
        """);

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> malformedFileIsExplained() throws IOException {
        return cases("malformed.txt", text -> problems(Files.readString(SAMPLE.resolve("course.json")), text));
    }

    @TestFactory
    Stream<DynamicTest> blockThatDoesNotFitIsExplained() throws IOException {
        return cases("blocks.txt", text -> problems(Files.readString(SAMPLE.resolve("course.json")), unit(text)));
    }

    @TestFactory
    Stream<DynamicTest> courseThatDoesNotFitIsExplained() throws IOException {
        return cases("course.txt", text -> problems(text, GOOD_UNIT));
    }

    /// The block stands from line 2 on.
    private static String unit(String block) {
        return "{ \"id\": \"unit-1\", \"title\": \"T\", \"introduction\": \"I\", \"blocks\": [\n" + block + "\n] }";
    }

    private List<String> problems(String course, String unit) throws IOException {
        var folder = Files.createDirectories(temporary.resolve("sample"));
        Files.writeString(folder.resolve("course.json"), course.replace("\"unit-1\", \"unit-2\"", "\"unit-1\""));
        Files.writeString(folder.resolve("unit-1.json"), unit);
        return Library.read(temporary).problems().stream()
                .map(problem -> problem.toString().substring(folder.toString().length() + 1))
                .map(line -> line.replaceFirst("^unit-1.json:(?!.*does not list)", ""))
                .map(line -> line.replaceFirst("^course.json:", ""))
                .toList();
    }

    private static Stream<DynamicTest> cases(String file, Reading reading) throws IOException {
        return Arrays.stream(Files.readString(CASES.resolve(file)).split("(?m)^=== "))
                .skip(1)
                .map(written -> {
                    var lines = written.lines().toList();
                    var text = lines.stream().skip(1).filter(line -> !line.startsWith(">>>"));
                    var expected = lines.stream()
                            .filter(line -> line.startsWith(">>>"))
                            .map(line -> line.substring(4));
                    var input = text.collect(Collectors.joining("\n"));
                    var whole = expected.collect(Collectors.joining("\n"));
                    return DynamicTest.dynamicTest(
                            lines.getFirst(), () -> assertEquals(whole, String.join("\n", reading.problems(input))));
                });
    }

    private interface Reading {
        List<String> problems(String text) throws IOException;
    }
}
