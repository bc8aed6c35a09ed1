package org.lectern.ui.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.SCHEDULER;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.quiz.Drill;
import org.lectern.quiz.Fingerprint;
import org.lectern.quiz.Goals;
import org.lectern.quiz.History;
import org.lectern.quiz.Planning;
import org.lectern.quiz.Response;
import org.lectern.quiz.Review;
import org.lectern.quiz.Verdict;
import org.lectern.schedule.Grade;
import org.lectern.schedule.plan.Preferences;
import org.lectern.ui.Guide;
import org.lectern.ui.Lane;
import org.lectern.ui.LearningModel;
import org.lectern.ui.MemoryLog;
import org.lectern.ui.Notices;
import org.lectern.ui.OnScreen;
import org.lectern.ui.Tea;

/// A day with more due than there is time for: five questions that take a minute each, and two minutes.
final class SparedTest {
    private OffsetDateTime now = MORNING;
    private final LearningModel learning = new LearningModel(Lane.inline(), SCHEDULER, () -> now);
    private Guide guide = Guide.EMPTY;
    private DrillModel model;
    private OnScreen screen;

    @BeforeEach
    void open(@TempDir Path folder) throws TimeoutException {
        guide = Tea.guide(folder);
        var history = History.of(
                Planning.STANDARD.with("tea", Preferences.STANDARD.withDaily(Duration.ofMinutes(2))), List.of());
        for (var card : guide.deck().cards()) {
            history = history.with(new Review(
                    card.id(),
                    MORNING.minusDays(60),
                    Grade.EASY,
                    Verdict.SELF_JUDGED,
                    Response.Said.NOTHING,
                    Duration.ofMinutes(1),
                    Fingerprint.of(card)));
        }
        var known = history;
        model = new DrillModel(learning, new Notices(), () -> guide, _ -> {}, () -> {});
        screen = OnScreen.show(() -> new DrillView(model));
        screen.run(() -> {
            learning.aim(new Goals(0));
            learning.ready(known, new MemoryLog());
            model.open(new Task.Today(guide.deck()));
        });
        screen.settle();
    }

    private Drill drill() {
        return switch (model.screenProperty().get()) {
            case Screen.Asking asking -> asking.drill();
            case Screen.Revealed revealed -> revealed.drill();
            case Screen.Finished finished -> finished.drill();
            case Screen.Waiting _, Screen.Unavailable _ -> throw new AssertionError("no drill");
        };
    }

    private void answerAll() {
        while (drill().left() > 0) {
            screen.run(() -> {
                var card = assertInstanceOf(
                                Screen.Asking.class, model.screenProperty().get())
                        .drill()
                        .card();
                model.answer(
                        card.id().item().equals("which")
                                ? new Response.Chosen("green")
                                : new Response.Said("", Set.of()));
                now = now.plusMinutes(1);
                model.grade(Grade.EASY);
            });
        }
        screen.settle();
    }

    @Test
    void itIsSaidBeforehandAndGoneOnceSomethingWasAnswered() {
        var all = drill().left() + drill().spared().cards();
        assertTrue(drill().left() < all);
        assertEquals(
                "2 minutes for reviews today: what helps most comes now. "
                        + drill().spared().cards() + " more cards have their turn on the days to come.",
                ((Labeled) screen.find(".spared-words")).getText());
        answerAll();
        assertEquals(List.of(), screen.all(".spared-words"));
    }

    @Test
    void oneKeyAsksAllToday() {
        var all = drill().left() + drill().spared().cards();
        screen.press(KeyCode.ALT, KeyCode.G);
        assertEquals(all, drill().left());
        assertEquals(List.of(), screen.all(".spared-words"));
    }

    @Test
    void atTheEndOneMayGoOnAndUndoAllOfIt() {
        var asked = drill().left();
        var spared = drill().spared().cards();
        answerAll();
        screen.run(() -> ((Button) screen.find("#finished-beyond")).fire());
        assertEquals(spared, drill().left());
        screen.run(model::undo);
        assertEquals(asked - 1, drill().done().size());
        assertEquals(spared + 1, drill().left());
    }

    @Test
    void aDayWhoseTimeIsUsedSaysThatItIsEnough() {
        answerAll();
        screen.run(() -> model.begin(new Task.Today(guide.deck())));
        screen.settle();
        assertEquals("That is enough for today", ((Labeled) screen.find(".blank .screen-title")).getText());
    }
}
