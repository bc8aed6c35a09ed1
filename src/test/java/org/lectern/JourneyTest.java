package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
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

    @Test
    void aTermIsSoughtReadAndLeftAgain() throws TimeoutException {
        try (var window = open(Path.of("content"))) {
            var start = window.place();
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.type("canary traf");
            window.press(KeyCode.ENTER);
            assertEquals(new Place.Reading("mla-c01", "unit-3", "canary"), window.place());
            window.press(KeyCode.ALT, KeyCode.LEFT);
            assertEquals(start, window.place());
        }
    }

    @Test
    void aSittingIsDrilledToItsEndWithAnUndo() throws TimeoutException {
        try (var window = open(small)) {
            window.press(KeyCode.CONTROL, KeyCode.D);
            window.answer(KeyCode.DIGIT1);
            window.await("#show-answer");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.await("#grade-easy");
            window.press(KeyCode.DIGIT4);
            window.answer(KeyCode.DIGIT4);
            window.await("#finished-read");
        }
        assertEquals(
                List.of(Grade.EASY, Grade.EASY),
                kept().stream().map(Review::grade).toList());
    }

    @Test
    void placeAndScheduleAreFoundAgainAfterClosing() throws TimeoutException {
        try (var window = open(small)) {
            window.press(KeyCode.CONTROL, KeyCode.D);
            window.answer(KeyCode.DIGIT4);
            window.await("#show-answer");
        }
        clock.set(MORNING.plus(Duration.ofDays(20)));
        try (var window = open(small)) {
            assertEquals(new Place.Studying("tea"), window.place());
            window.await("#show-answer");
            assertEquals("Assam", ((Labeled) window.await(".prompt-head")).getText());
        }
    }

    private Window open(Path content) throws TimeoutException {
        var opened = new AtomicReference<Optional<Workspace>>(Optional.empty());
        var screen = OnScreen.open(() -> {
            var workspace = new Workspace(new Folders(content, data), clock::get, new SimpleBooleanProperty(false));
            workspace.open(_ -> {});
            opened.set(Optional.of(workspace));
            return workspace.view().scene(1000, 700);
        });
        var window = new Window(opened.get().orElseThrow(), screen);
        until(() -> !(window.place() instanceof Place.Nowhere));
        return window;
    }

    /// An open window and the hand on its keys.
    private record Window(Workspace workspace, OnScreen screen) implements AutoCloseable {
        Place place() {
            return workspace.main().here();
        }

        void press(KeyCode... keys) {
            screen.press(keys);
        }

        void type(String words) {
            screen.type(words);
        }

        /// Shows the answer and grades it.
        void answer(KeyCode grade) throws TimeoutException {
            await("#show-answer");
            press(KeyCode.SPACE);
            await("#grade-easy");
            press(grade);
        }

        Node await(String selector) throws TimeoutException {
            until(() -> screen.has(selector));
            return screen.find(selector);
        }

        @Override
        public void close() {
            screen.run(workspace::close);
        }
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
