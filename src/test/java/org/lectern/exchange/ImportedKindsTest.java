package org.lectern.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each kind of question in the ways in which instructors write it: what the import says, and the unit it makes.
final class ImportedKindsTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/lectern/exchange/kinds");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {"single-choice", "multiple-response", "ordering", "matching", "cloze", "numeric", "case-study"})
    void questionsAreReadAsTheirKind(String name) throws IOException, Refusal {
        var imports = new Imports(folder);
        var said = imports.of(Files.readString(FOLDER.resolve(name + ".md")));
        var unit = Files.readString(imports.file("salt.json"));
        var whole = String.join("\n", said) + "\n\n" + unit;
        assertEquals(Files.readString(FOLDER.resolve(name + ".txt")), whole);
    }
}
