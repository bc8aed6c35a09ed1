package org.lectern.ui.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.SCHEDULER;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.progress.ReadThrough;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Fingerprint;
import org.lectern.quiz.Goals;
import org.lectern.quiz.Response;
import org.lectern.quiz.Review;
import org.lectern.quiz.Verdict;
import org.lectern.schedule.Grade;
import org.lectern.ui.Lane;
import org.lectern.ui.LearningModel;
import org.lectern.ui.MemoryLog;
import org.lectern.ui.OnScreen;
import org.lectern.ui.Tea;

final class ProgressViewTest {
    private final LearningModel learning = new LearningModel(Lane.inline(), SCHEDULER, () -> MORNING);
    private ReadThrough read = ReadThrough.NOTHING;
    private final ProgressModel model = new ProgressModel(learning, () -> read, _ -> {});
    private OnScreen screen;

    @BeforeEach
    void open(@TempDir Path folder) throws TimeoutException {
        var guide = Tea.guide(folder);
        screen = OnScreen.show(() -> new ProgressView(model));
        screen.run(() -> model.open(guide, "tea"));
    }

    @Test
    void itWaitsForWhatWasDone() {
        assertEquals(List.of("Reading what you did so far…"), words(".screen-lead"));
    }

    @Test
    void whatCannotBeReadIsSaid() {
        screen.run(() -> learning.unavailable("Another window is open."));
        assertEquals(List.of("Another window is open."), words(".screen-lead"));
    }

    @Test
    void cardsAreCountedByTheirState() {
        ready();
        assertEquals(
                List.of("Lasting 0", "Young 1", "Learning 1", "New 5"),
                words(".legend-words").subList(0, 4));
    }

    @Test
    void ofEachUnitIsToldHowMuchWasRead() {
        read = ReadThrough.NOTHING.with("tea", List.of("words"));
        ready();
        assertEquals("Read: 1 of 3 sections", words(".unit-words").getFirst());
    }

    @Test
    void whatWaitsForTodayIsCounted() {
        ready();
        assertEquals(List.of("Ready for today: 2 cards"), words(".progress-today"));
    }

    @Test
    void theDaysAheadAreTold() {
        ready();
        assertEquals(
                "Cards coming back. Monday 23 November: 2 cards.",
                screen.all(".day-chart").getFirst().getAccessibleText());
    }

    @Test
    void theDaysPastAreTold() {
        ready();
        assertEquals(
                "Reviews made. Friday 13 November: 1 review, Monday 23 November: 1 review.",
                screen.all(".day-chart").getLast().getAccessibleText());
    }

    @Test
    void eachUnitIsTold() {
        ready();
        assertEquals(List.of("The leaf", "The pot"), words(".unit-title"));
    }

    @Test
    void theEmptyHistoryIsToldKindly() {
        screen.run(() -> learning.ready(learning.fold(List.of()), new MemoryLog()));
        assertEquals(List.of("Your progress begins with the first answer"), words(".blank .screen-title"));
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "5000, 999", "x, 20", "'', 20"})
    void thePaceIsTyped(String typed, int kept) {
        ready();
        type(typed);
        screen.press(KeyCode.ENTER);
        assertEquals(new Goals(kept), learning.goalsProperty().get());
    }

    @Test
    void whatIsTypedCountsWhenTheKeyboardLeaves() {
        ready();
        type("7");
        screen.press(KeyCode.TAB);
        assertEquals(new Goals(7), learning.goalsProperty().get());
    }

    @Test
    void thePaceIsChangedByArrowsOneAfterTheOther() {
        ready();
        screen.run(spinner()::requestFocus);
        screen.press(KeyCode.UP);
        screen.press(KeyCode.UP);
        assertEquals(new Goals(30), learning.goalsProperty().get());
    }

    private void type(String words) {
        screen.run(() -> {
            spinner().requestFocus();
            spinner().getEditor().selectAll();
        });
        screen.press(KeyCode.DELETE);
        screen.type(words);
    }

    private Spinner<?> spinner() {
        return (Spinner<?>) screen.find("#new-per-day");
    }

    private void ready() {
        var reviews = List.of(
                review("which", "asked", MORNING.minusDays(10), Grade.EASY),
                review("why", "asked", MORNING.minusMinutes(30), Grade.AGAIN));
        screen.run(() -> learning.ready(learning.fold(reviews), new MemoryLog()));
        screen.settle();
    }

    private static Review review(String item, String face, OffsetDateTime at, Grade grade) {
        return new Review(
                new CardId("tea", item, face),
                at,
                grade,
                Verdict.SELF_JUDGED,
                Response.Said.NOTHING,
                Duration.ofSeconds(5),
                Fingerprint.UNKNOWN);
    }

    private List<String> words(String selector) {
        return screen.all(selector).stream()
                .map((Node label) -> ((Labeled) label).getText())
                .toList();
    }
}
