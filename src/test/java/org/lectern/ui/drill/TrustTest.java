package org.lectern.ui.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.SCHEDULER;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.quiz.Confidence;
import org.lectern.quiz.Deck;
import org.lectern.quiz.Goals;
import org.lectern.quiz.Response;
import org.lectern.quiz.Review;
import org.lectern.schedule.Grade;
import org.lectern.ui.Guide;
import org.lectern.ui.Lane;
import org.lectern.ui.LearningModel;
import org.lectern.ui.MemoryLog;
import org.lectern.ui.Notices;
import org.lectern.ui.OnScreen;
import org.lectern.ui.Tea;

final class TrustTest {
    private final LearningModel learning = new LearningModel(Lane.inline(), SCHEDULER, () -> MORNING);
    private DrillModel model;
    private OnScreen screen;

    @BeforeEach
    void ask(@TempDir Path folder) throws TimeoutException {
        Guide guide = Tea.guide(folder);
        model = new DrillModel(learning, new Notices(), () -> guide, _ -> {}, () -> {});
        screen = OnScreen.show(() -> new DrillView(model));
        var which = new Deck(guide.deck().cards().stream()
                .filter(card -> card.id().item().equals("which"))
                .toList());
        screen.run(() -> {
            learning.ready(learning.fold(List.of()), new MemoryLog());
            learning.aim(new Goals(20).with(Goals.Candour.ASKED));
            model.open(new Task.Practice(which));
        });
    }

    @Test
    void theVerdictWaitsUntilTheStudentSaysHowSureHeIs() {
        screen.run(() -> model.answer(new Response.Chosen("green")));
        assertInstanceOf(Screen.Asking.class, shown());
        screen.press(KeyCode.DIGIT1);
        assertEquals(Optional.of(Confidence.SURE), revealed().drill().confidence());
    }

    @Test
    void escapeGoesBackToTheAnswer() {
        screen.run(() -> model.answer(new Response.Chosen("green")));
        screen.press(KeyCode.ESCAPE);
        screen.run(() -> model.answer(new Response.Chosen("dark")));
        screen.press(KeyCode.DIGIT2);
        assertEquals(new Response.Chosen("dark"), revealed().drill().response());
    }

    @Test
    void aLuckyGuessIsNotKnownYet() {
        answer("green", KeyCode.DIGIT3);
        assertEquals(Optional.of(Grade.AGAIN), revealed().suggestion());
        assertEquals(List.of("A lucky guess does not count as known yet."), words(".trust-said"));
    }

    @Test
    void aConfidentErrorIsToldAndKept() {
        answer("dark", KeyCode.DIGIT1);
        assertEquals(List.of("You were sure, so this comes again in this sitting and tomorrow."), words(".trust-said"));
        screen.run(() -> model.grade(Grade.AGAIN));
        assertTrue(reviews().getFirst().isConfidentError());
    }

    @Test
    void whoIsNotAskedAnswersAtOnce() {
        screen.run(model.trusting()::turn);
        screen.run(() -> model.answer(new Response.Chosen("green")));
        assertEquals(Optional.empty(), revealed().drill().confidence());
    }

    private void answer(String option, KeyCode trust) {
        screen.run(() -> model.answer(new Response.Chosen(option)));
        screen.press(trust);
    }

    private Screen shown() {
        return model.screenProperty().get();
    }

    private Screen.Revealed revealed() {
        return assertInstanceOf(Screen.Revealed.class, shown());
    }

    private List<Review> reviews() {
        return learning.history().orElseThrow().entries().stream()
                .map(entry -> entry.review())
                .toList();
    }

    private List<String> words(String selector) {
        return screen.all(selector).stream()
                .map((Node label) -> ((Labeled) label).getText())
                .toList();
    }

    @Test
    void aWrongAnswerOpensWhatSupportsTheRightOne() {
        answer("dark", KeyCode.DIGIT2);
        assertEquals(1, screen.all("#beside").size());
        assertEquals(1, screen.all("#beside #sencha").size());
        assertEquals(0, screen.all("#beside #assam").size());
        screen.press(KeyCode.ESCAPE);
        assertEquals(0, screen.all("#beside").size());
        assertInstanceOf(Screen.Revealed.class, shown());
    }

    @Test
    void aRightAnswerOpensNothing() {
        answer("green", KeyCode.DIGIT2);
        assertEquals(0, screen.all("#beside").size());
    }
}
