package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.lectern.quiz.Samples.MORNING;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.schedule.plan.Preferences;
import org.lectern.store.Store;
import org.lectern.ui.Place;
import org.lectern.ui.Tea;

/// The settings of a course, from the key to the disk and back.
final class SettingsTest {
    @TempDir
    private Path content;

    @TempDir
    private Path data;

    private Desk open() throws TimeoutException {
        Tea.write(content);
        var desk = Desk.open(content, data, () -> MORNING);
        desk.screen().run(() -> desk.workspace().main().go(new Place.Settings("tea")));
        desk.screen().settle();
        return desk;
    }

    private Preferences kept() {
        try (var store = Store.open(data)) {
            return store.value("preferences/tea").flatMap(Preferences::of).orElse(Preferences.STANDARD);
        }
    }

    /// One step up, by key.
    private static void moreRetention(Desk desk) {
        var slider = desk.screen().find("#retention");
        desk.screen().run(slider::requestFocus);
        desk.screen().press(KeyCode.RIGHT);
    }

    @Test
    void aChangeIsSeenFirstThenAppliedAndKept() throws TimeoutException {
        try (var desk = open()) {
            moreRetention(desk);
            desk.screen().await(".effect-table");
            desk.screen().click(desk.screen().find("#settings-apply"));
            desk.screen().until(() -> desk.screen().find("#settings-undo").isVisible());
        }
        assertEquals(0.91, kept().settings().retention());
        try (var desk = open()) {
            assertEquals(91, ((Slider) desk.screen().find("#retention")).getValue());
        }
    }

    @Test
    void whatIsNotAppliedIsNotKept() throws TimeoutException {
        try (var desk = open()) {
            moreRetention(desk);
            desk.screen().click(desk.screen().find("#settings-discard"));
            assertEquals(90, ((Slider) desk.screen().find("#retention")).getValue());
            assertFalse(desk.screen().find("#settings-apply").isVisible());
        }
        assertEquals(Preferences.STANDARD, kept());
    }

    @Test
    void whatWasAppliedIsTakenBackAndNoReviewIsWritten() throws TimeoutException {
        try (var desk = open()) {
            moreRetention(desk);
            desk.screen().click(desk.screen().find("#settings-apply"));
            moreRetention(desk);
            desk.screen().click(desk.screen().find("#settings-apply"));
            desk.screen().click(desk.screen().find("#settings-undo"));
        }
        assertEquals(0.91, kept().settings().retention());
        try (var store = Store.open(data)) {
            assertEquals(List.of(), store.log());
        }
    }

    @Test
    void stepsAreTypedAndNonsenseChangesNothing() throws TimeoutException {
        try (var desk = open()) {
            var field = (TextInputControl) desk.screen().find("#learning-steps");
            desk.screen().run(() -> field.setText("10m 1m"));
            assertFalse(desk.screen().find("#settings-apply").isVisible());
            desk.screen().run(() -> field.setText("5m 1h"));
            desk.screen().click(desk.screen().find("#settings-apply"));
        }
        assertEquals(
                List.of(300L, 3600L),
                kept().settings().learning().delays().stream()
                        .map(delay -> delay.toSeconds())
                        .toList());
    }

    @Test
    void whoIsTypingIsNotInterrupted() throws TimeoutException {
        try (var desk = open()) {
            var field = (TextInputControl) desk.screen().find("#learning-steps");
            desk.screen().run(() -> {
                field.requestFocus();
                field.setText("10m");
            });
            desk.screen().run(() -> field.setText("10m 1"));
            desk.screen().await(".effect-table");
            desk.screen().settle();
            assertEquals("10m 1", field.getText());
        }
    }

    @Test
    void aDayIsMadeFree() throws TimeoutException {
        try (var desk = open()) {
            var sunday = (ChoiceBox<?>) desk.screen().find("#ease-sunday");
            desk.screen().run(() -> sunday.getSelectionModel().selectLast());
            desk.screen().click(desk.screen().find("#settings-apply"));
        }
        assertEquals(0, kept().week().share(DayOfWeek.SUNDAY));
    }

    @Test
    void whereNothingIsRememberedNothingIsApplied() throws TimeoutException {
        try (var other = Store.open(data);
                var desk = open()) {
            moreRetention(desk);
            assertFalse(desk.screen().find("#settings-apply").isVisible());
            assertEquals("", other.value("preferences/tea").orElse(""));
        }
    }
}
