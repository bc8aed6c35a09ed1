package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.Library;

final class ReadmeTest {
    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void itsExampleHasNoProblems() throws IOException {
        var examples = JSON.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
        var course = Files.createDirectory(folder.resolve("gardening"));
        Files.writeString(course.resolve("course.json"), examples.getFirst());
        Files.writeString(course.resolve("soil.json"), examples.getLast());
        assertEquals(List.of(), Library.read(folder).problems());
    }
}
