package org.lectern.ui.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.SCHEDULER;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
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
import org.lectern.ui.Notices;
import org.lectern.ui.OnScreen;
import org.lectern.ui.Place;
import org.lectern.ui.Tea;

final class StatisticsViewTest {
    private final LearningModel learning = new LearningModel(Lane.inline(), SCHEDULER, () -> MORNING);
    private final Notices notices = new Notices();
    private final List<Place> visited = new ArrayList<>();
    private final ExportModel export = new ExportModel(learning, Lane.inline(), notices);
    private final StatisticsModel model = new StatisticsModel(learning, Lane.inline(), visited::add, export);
    private OnScreen screen;

    @BeforeEach
    void open(@TempDir Path folder) throws TimeoutException {
        var guide = Tea.guide(folder);
        screen = OnScreen.show(() -> new StatisticsView(model));
        screen.run(() -> model.open(guide, "tea"));
    }

    @Test
    void itWaitsForWhatWasDone() {
        assertEquals(List.of("Counting your reviews…"), words(".screen-lead"));
    }

    @Test
    void whatCannotBeReadIsSaid() {
        screen.run(() -> learning.unavailable("Another window is open."));
        assertEquals(List.of("Another window is open."), words(".screen-lead"));
    }

    @Test
    void anEmptyLogSaysWhatWillBeHere() {
        ready();
        for (var aspect : Aspect.values()) {
            screen.run(() -> model.aspectProperty().set(aspect));
            assertTrue(words(".figure-sentence").size() >= 1, aspect.toString());
            assertEquals(List.of(), words(".numbers-cell"), aspect.toString());
        }
    }

    @Test
    void recallIsToldByKind() {
        ready(
                review("which", MORNING.minusDays(20), Grade.EASY, "green"),
                review("which", MORNING, Grade.AGAIN, "black"));
        assertEquals(
                List.of(
                        "Questions: 0% of one review recalled, 83% predicted",
                        "One chosen: 0% of one review recalled, 83% predicted",
                        "The leaf: 0% of one review recalled, 83% predicted"),
                screen.all(".share-track").stream().map(Node::getAccessibleText).toList());
    }

    @Test
    void aDrawingTurnsIntoNumbers() {
        ready(
                review("which", MORNING.minusDays(20), Grade.EASY, "green"),
                review("which", MORNING, Grade.GOOD, "green"));
        screen.run(() -> ((ToggleButton) screen.find(".quiet-toggle")).fire());
        assertEquals(List.of("Questions", "1", "100%", "83%"), words(".numbers-cell"));
    }

    @Test
    void theYearIsWalkedByArrows() {
        ready(review("which", MORNING.minusDays(7), Grade.EASY, "green"));
        screen.run(() -> model.aspectProperty().set(Aspect.TIME));
        screen.run(() -> screen.find(".year-grid").requestFocus());
        screen.press(KeyCode.LEFT);
        assertEquals(
                "Monday 16 November: one card, 1 minute",
                screen.find(".year-grid").getAccessibleText());
        screen.press(KeyCode.RIGHT);
        assertEquals("Monday 23 November: nothing", screen.find(".year-grid").getAccessibleText());
    }

    @Test
    void aConfusionLeadsToWhereBothStand() {
        ready(review("which", MORNING, Grade.AGAIN, "black"));
        screen.run(() -> model.aspectProperty().set(Aspect.MIXUPS));
        assertEquals(List.of("You chose “Assam” where “Sencha” was right, once."), words(".confusion-words"));
        screen.run(() -> ((Button) screen.find(".confusion-line .button")).fire());
        assertEquals(List.of(new Place.Reading("tea", "leaf", "assam")), visited);
    }

    @Test
    void aCardHasItsHistory() {
        ready(
                review("which", MORNING.minusDays(20), Grade.EASY, "green"),
                review("which", MORNING, Grade.GOOD, "green"));
        screen.run(() -> model.aspectProperty().set(Aspect.CARDS));
        assertEquals(
                List.of("3 November 2026, 09:00", "Easy", "5 s"),
                words(".numbers-cell").subList(0, 3));
    }

    @Test
    void theLogIsSavedAndThatIsSaid() {
        var written = new ArrayList<Path>();
        export.by((file, guide, _) ->
                written.add(file.resolve(String.valueOf(guide.pages().size()))));
        ready();
        screen.run(() -> model.save(Path.of("log.csv")));
        assertEquals(List.of(Path.of("log.csv", "2")), written);
        assertEquals(List.of("Your log is in log.csv."), said());
    }

    @Test
    void aLogThatCannotBeSavedIsSaidToo() {
        export.by((_, _, _) -> {
            throw new IOException("the disk is full");
        });
        ready();
        screen.run(() -> model.save(Path.of("log.csv")));
        assertEquals(List.of("Your log could not be saved in log.csv: the disk is full"), said());
        assertFalse(screen.find("#statistics-export").isDisabled());
    }

    @Test
    void aFileGetsTheEndingThatWasChosen() {
        assertEquals(Path.of("a", "log.csv"), ExportModel.ending(Path.of("a", "log"), "csv"));
        assertEquals(Path.of("log.JSONL"), ExportModel.ending(Path.of("log.JSONL"), "csv"));
    }

    private List<String> said() {
        return notices.notices().stream().map(Notices.Notice::sentence).toList();
    }

    private void ready(Review... reviews) {
        screen.run(() -> learning.ready(learning.fold(List.of(reviews)), new MemoryLog()));
        screen.settle();
    }

    private static Review review(String item, OffsetDateTime at, Grade grade, String option) {
        return new Review(
                new CardId("tea", item, "asked"),
                at,
                grade,
                grade == Grade.AGAIN ? Verdict.WRONG : Verdict.RIGHT,
                new Response.Chosen(option),
                Duration.ofSeconds(5),
                Fingerprint.UNKNOWN);
    }

    private List<String> words(String selector) {
        return screen.all(selector).stream()
                .map((Node label) -> ((Labeled) label).getText())
                .toList();
    }
}
