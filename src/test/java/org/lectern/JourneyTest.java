package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.quiz.Review;
import org.lectern.schedule.Grade;
import org.lectern.store.Store;
import org.lectern.ui.Place;

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
            window.screen().press(KeyCode.CONTROL, KeyCode.K);
            window.screen().type("canary traf");
            window.screen().press(KeyCode.ENTER);
            assertEquals(new Place.Reading("mla-c01", "unit-3", "canary"), window.place());
            window.screen().press(KeyCode.ALT, KeyCode.LEFT);
            assertEquals(start, window.place());
        }
    }

    @Test
    void aSittingIsDrilledToItsEndWithAnUndo() throws TimeoutException {
        try (var window = open(small)) {
            window.screen().press(KeyCode.CONTROL, KeyCode.D);
            answer(window, KeyCode.DIGIT1);
            window.screen().await("#show-answer");
            window.screen().press(KeyCode.CONTROL, KeyCode.Z);
            window.screen().await("#grade-easy");
            window.screen().press(KeyCode.DIGIT4);
            answer(window, KeyCode.DIGIT4);
            window.screen().await("#finished-read");
        }
        assertEquals(
                List.of(Grade.EASY, Grade.EASY),
                kept().stream().map(Review::grade).toList());
    }

    @Test
    void placeAndScheduleAreFoundAgainAfterClosing() throws TimeoutException {
        try (var window = open(small)) {
            window.screen().press(KeyCode.CONTROL, KeyCode.D);
            answer(window, KeyCode.DIGIT4);
            window.screen().await("#show-answer");
        }
        clock.set(MORNING.plus(Duration.ofDays(20)));
        try (var window = open(small)) {
            assertEquals(new Place.Studying("tea"), window.place());
            window.screen().await("#show-answer");
            assertEquals("Assam", window.words(".prompt-head"));
        }
    }

    private Desk open(Path content) throws TimeoutException {
        return Desk.open(content, data, clock::get);
    }

    /// Shows the answer and grades it.
    private static void answer(Desk desk, KeyCode grade) throws TimeoutException {
        desk.screen().await("#show-answer");
        desk.screen().press(KeyCode.SPACE);
        desk.screen().await("#grade-easy");
        desk.screen().press(grade);
    }

    private List<Review> kept() {
        try (var store = Store.open(data)) {
            return store.reviews();
        }
    }
}
