package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.quiz.Scope;
import org.lectern.quiz.Spot;
import org.lectern.ui.Place;
import org.lectern.ui.Tea;

/// What a student reports while reading, and what the outline hides while a passage is open beside a question.
final class SectionReportTest {
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-23T09:00:00+01:00");

    @TempDir
    private Path content;

    @TempDir
    private Path data;

    @BeforeEach
    void write() {
        Tea.write(content);
    }

    private Desk open() throws TimeoutException {
        return Desk.open(content, data, () -> MORNING);
    }

    private List<String> written() throws IOException {
        var folder = data.resolve("reports");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return Files.readAllLines(files.findFirst().orElseThrow());
        }
    }

    @Test
    void aReportAboutTheSectionInViewIsWritten() throws TimeoutException, IOException {
        try (var desk = open()) {
            desk.go(new Place.Reading("tea", "pot", "s20"));
            desk.screen().press(KeyCode.ALT, KeyCode.R);
            desk.screen().await("#report-words");
            desk.screen().type("too hot");
            desk.screen().click(desk.screen().find("#report-save"));
            desk.screen().await(".notice");
            assertFalse(desk.screen().has("#report-words"));
        }
        var lines = written();
        assertEquals("section: tea/pot#s20", lines.getFirst());
        assertTrue(lines.get(1).startsWith("content: 1-"), lines.get(1));
        assertEquals("too hot", lines.getLast());
    }

    @Test
    void escapeWritesNothing() throws TimeoutException, IOException {
        try (var desk = open()) {
            desk.screen().press(KeyCode.ALT, KeyCode.R);
            desk.screen().await("#report-words");
            desk.screen().press(KeyCode.ESCAPE);
            desk.screen().until(() -> !desk.screen().has("#report-words"));
        }
        assertEquals(List.of(), written());
    }

    @Test
    void theOutlineIsCoveredWhileAPassageIsOpenAndTheQuestionIsShown() throws TimeoutException {
        try (var desk = open()) {
            desk.go(new Place.Practising(new Scope.OfBlock(new Spot("tea", "leaf", "check"))));
            while (!desk.screen().has("#option-black")) {
                desk.screen().press(KeyCode.SPACE);
                desk.screen().press(KeyCode.DIGIT4);
                desk.screen().settle();
            }
            desk.screen().click(desk.screen().find("#option-black"));
            desk.screen().await("#beside");
            assertTrue(desk.screen().has(".outline-cover"));
            desk.go(new Place.Reading("tea", "leaf", ""));
            assertFalse(desk.screen().has(".outline-cover"));
            desk.go(new Place.Practising(new Scope.OfBlock(new Spot("tea", "leaf", "check"))));
            assertTrue(desk.screen().has(".outline-cover"));
            desk.screen().press(KeyCode.ESCAPE);
            desk.screen().settle();
            assertFalse(desk.screen().has(".outline-cover"));
        }
    }
}
