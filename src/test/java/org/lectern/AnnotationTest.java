package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.ui.Place;
import org.lectern.ui.Tea;

/// What was marked and written is there again when the window is opened anew.
final class AnnotationTest {
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-23T09:00:00+01:00");
    private static final Place LEAF = new Place.Reading("tea", "leaf", "words");

    @TempDir
    private Path content;

    @TempDir
    private Path data;

    @BeforeEach
    void write() throws TimeoutException {
        Tea.write(content);
        try (var desk = Desk.open(content, data, () -> MORNING)) {
            desk.go(LEAF);
            desk.screen().press(KeyCode.CONTROL, KeyCode.A);
            desk.screen().press(KeyCode.CONTROL, KeyCode.DIGIT2);
            desk.screen().await("#mark-1");
            desk.screen().press(KeyCode.CONTROL, KeyCode.N);
            desk.screen().await("#mark-box");
            desk.screen().type("Ask grandmother");
        }
    }

    @Test
    void aHighlightAndWhatWasJustBeingTypedAreThereAgain() throws TimeoutException {
        try (var desk = Desk.open(content, data, () -> MORNING)) {
            desk.go(LEAF);
            desk.screen().await("#mark-1");
            desk.screen().press(KeyCode.CONTROL, KeyCode.M);
            desk.screen().await("#margin-list .mark-remark");
            desk.screen()
                    .until(() -> desk.screen().all("#margin-list .mark-remark").stream()
                            .anyMatch(label -> ((Labeled) label).getText().equals("Ask grandmother")));
            assertEquals(1, desk.screen().all("#words .heading .pen-green").size());
        }
    }

    @Test
    void aNoteIsFoundBySearchingEverything() throws TimeoutException {
        try (var desk = Desk.open(content, data, () -> MORNING)) {
            desk.go(LEAF);
            desk.screen().await("#mark-1");
            desk.screen().run(() -> {
                var hand = new Robot();
                hand.keyPress(KeyCode.SHIFT);
                hand.keyPress(KeyCode.CONTROL);
                hand.keyType(KeyCode.F);
                hand.keyRelease(KeyCode.CONTROL);
                hand.keyRelease(KeyCode.SHIFT);
            });
            desk.screen().await("#search-field");
            desk.screen().type("grandmother");
            desk.screen().await("#search-lines .search-hit");
            desk.screen()
                    .until(() -> ((Labeled) desk.screen().find("#search-count"))
                            .getText()
                            .equals("1 place"));
        }
    }
}
