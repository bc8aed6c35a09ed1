package org.lectern.ui.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.SCHEDULER;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Fingerprint;
import org.lectern.quiz.Response;
import org.lectern.quiz.Review;
import org.lectern.quiz.Verdict;
import org.lectern.schedule.Grade;
import org.lectern.ui.Lane;
import org.lectern.ui.LearningModel;
import org.lectern.ui.MemoryLog;
import org.lectern.ui.OnScreen;
import org.lectern.ui.Place;
import org.lectern.ui.Tea;

final class MinutesViewTest {
    private final LearningModel learning = new LearningModel(Lane.inline(), SCHEDULER, () -> MORNING);
    private final List<Place> visited = new ArrayList<>();
    private final MinutesModel model = new MinutesModel(learning, Lane.inline(), visited::add);
    private OnScreen screen;

    @BeforeEach
    void open(@TempDir Path folder) throws TimeoutException {
        var guide = Tea.guide(folder);
        screen = OnScreen.show(() -> new MinutesView(model));
        screen.run(() -> model.open(guide, "tea"));
    }

    @Test
    void untilTheLogIsThereNothingCanBegin() {
        assertTrue(screen.find("#minutes-begin").isDisabled());
    }

    @Test
    void whatFitsIsSaidBeforehand() {
        ready();
        screen.run(() -> model.choose(3));
        assertEquals(List.of("Nothing that comes back and 2 new ones, about 3 minutes."), words());
    }

    @Test
    void whatIsTypedCountsAtOnceAndEnterBegins() {
        ready();
        screen.run(() -> screen.find(".minutes-screen").requestFocus());
        screen.type("25");
        assertEquals(25, model.minutesProperty().get());
        screen.press(KeyCode.ENTER);
        assertEquals(List.of(new Place.Timed("tea", 25)), visited);
    }

    @Test
    void aButtonChoosesAUsualTime() {
        ready();
        screen.run(() -> ((Button) screen.find("#minutes-30")).fire());
        assertEquals(30, model.minutesProperty().get());
    }

    @Test
    void whatDoesNotFitIsPlannedForTheDaysToCome() {
        ready(review("which"), review("why"));
        screen.run(() -> model.choose(2));
        assertEquals(
                List.of("Monday 23 November: one card, 2 minutes", "Tuesday 24 November: one card, 2 minutes"),
                screen.all(".minutes-day").stream()
                        .map((Node label) -> ((Labeled) label).getText())
                        .toList());
    }

    private void ready(Review... reviews) {
        screen.run(() -> learning.ready(learning.fold(List.of(reviews)), new MemoryLog()));
        screen.settle();
    }

    private static Review review(String item) {
        return new Review(
                new CardId("tea", item, "asked"),
                MORNING.minusDays(40),
                Grade.EASY,
                Verdict.RIGHT,
                Response.Said.NOTHING,
                Duration.ofMinutes(2),
                Fingerprint.UNKNOWN);
    }

    private List<String> words() {
        return screen.all(".minutes-words").stream()
                .map((Node label) -> ((Labeled) label).getText())
                .toList();
    }
}
