package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.quiz.Review;
import org.lectern.schedule.Grade;
import org.lectern.store.Store;
import org.lectern.ui.OnScreen;
import org.lectern.ui.Place;
import org.testfx.util.WaitForAsyncUtils;

/// Three whole journeys through the window, as a student makes them.
class JourneyTest {
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-23T09:00:00+01:00");

    @TempDir
    Path data;

    @TempDir
    Path small;

    private final AtomicReference<OffsetDateTime> clock = new AtomicReference<>(MORNING);
    private Workspace workspace;
    private OnScreen screen;

    @BeforeEach
    void writeASmallCourse() throws IOException {
        var course = Files.createDirectory(small.resolve("tea"));
        Files.writeString(course.resolve("course.json"), """
                { "id": "tea", "title": "Tea", "units": ["leaf"] }
                """);
        Files.writeString(course.resolve("leaf.json"), """
                { "id": "leaf", "title": "The leaf", "introduction": "What is in the pot.",
                  "blocks": [
                    { "kind": "prose", "id": "before", "title": "Before", "paragraphs": ["An assam is strong."] },
                    { "kind": "glossary", "id": "words", "title": "Words", "terms": [
                      { "id": "assam", "term": "Assam", "meaning": "A strong black tea." },
                      { "id": "sencha", "term": "Sencha", "meaning": "A steamed green tea." } ] } ] }
                """);
    }

    @AfterEach
    void closeTheWindow() {
        workspace.close();
    }

    @Test
    void aTermIsSoughtReadAndLeftAgain() throws TimeoutException {
        open(Path.of("content"));
        var start = place();
        screen.press(KeyCode.CONTROL, KeyCode.K);
        screen.type("canary traf");
        screen.press(KeyCode.ENTER);
        assertEquals(new Place.Reading("mla-c01", "unit-3", "canary"), place());
        screen.press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(start, place());
    }

    @Test
    void aSittingIsDrilledToItsEndWithAnUndo() throws TimeoutException {
        open(small);
        screen.press(KeyCode.CONTROL, KeyCode.D);
        answer(KeyCode.DIGIT1);
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> screen.find("#grade-easy") instanceof Button);
        screen.press(KeyCode.DIGIT4);
        until(() -> screen.find("#show-answer") instanceof Button);
        answer(KeyCode.DIGIT4);
        until(() -> screen.find("#finished-read") instanceof Button);
        workspace.close();
        assertEquals(List.of(Grade.EASY, Grade.EASY), kept().stream().map(Review::grade).toList());
    }

    @Test
    void placeAndScheduleAreFoundAgainAfterClosing() throws TimeoutException {
        open(small);
        screen.press(KeyCode.CONTROL, KeyCode.D);
        answer(KeyCode.DIGIT4);
        until(() -> screen.find("#show-answer") instanceof Button);
        workspace.close();

        clock.set(MORNING.plus(Duration.ofDays(20)));
        open(small);
        assertEquals(new Place.Studying("tea"), place());
        until(() -> screen.find("#show-answer") instanceof Button);
        assertEquals("Assam", ((Labeled) screen.find(".prompt-head")).getText());
        assertTrue(screen.find("#show-answer").isFocused());
    }

    private void open(Path content) throws TimeoutException {
        screen = OnScreen.show(() -> {
            workspace = new Workspace(new Folders(content, data), clock::get, new SimpleBooleanProperty(false));
            workspace.open();
            return workspace.view();
        });
        until(() -> !(place() instanceof Place.Nowhere));
    }

    private void answer(KeyCode grade) throws TimeoutException {
        until(() -> screen.find("#show-answer") instanceof Button);
        screen.press(KeyCode.SPACE);
        screen.press(grade);
    }

    private Place place() {
        return workspace.main().here();
    }

    private List<Review> kept() {
        try (var store = Store.open(data)) {
            return store.reviews();
        }
    }

    private static void until(BooleanSupplier wanted) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, wanted::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
