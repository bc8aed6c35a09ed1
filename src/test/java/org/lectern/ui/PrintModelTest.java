package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.print.Paper;

final class PrintModelTest {
    @TempDir
    private Path folder;

    private PrintModel model() {
        var main = new MainModel();
        main.show(Tea.guide(folder), Optional.of(new Place.Reading("tea", "leaf", "")), Optional.empty());
        return Tea.print(main);
    }

    @ParameterizedTest
    @EnumSource
    void eachKindIsWrittenAsAPdf(PrintModel.Kind kind) throws IOException {
        var file = folder.resolve("out.pdf");
        model().save(kind, Paper.A4, file);
        assertEquals("%PDF", new String(Files.readAllBytes(file), 0, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void placeThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        var nowhere = folder.resolve("missing").resolve("out.pdf");
        var model = model();
        model.save(PrintModel.Kind.HANDOUT, Paper.A4, nowhere);
        assertEquals(false, model.busyProperty().get());
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".pdf")));
        }
    }

    @Test
    void fileIsNamedAfterCourseAndUnit() {
        assertEquals("tea-leaf-handout.pdf", model().fileName(PrintModel.Kind.HANDOUT));
        assertEquals("tea-night-before.pdf", model().fileName(PrintModel.Kind.NIGHT_BEFORE));
    }
}
