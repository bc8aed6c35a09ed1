package org.lectern.ui.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.SCHEDULER;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Coverage;
import org.lectern.quiz.Decisions;
import org.lectern.quiz.Deck;
import org.lectern.quiz.Response;
import org.lectern.schedule.Grade;
import org.lectern.ui.Guide;
import org.lectern.ui.Lane;
import org.lectern.ui.LearningModel;
import org.lectern.ui.MemoryLog;
import org.lectern.ui.Notices;
import org.lectern.ui.OnScreen;
import org.lectern.ui.Tea;

final class CountTest {
    private final LearningModel learning = new LearningModel(Lane.inline(), SCHEDULER, () -> MORNING);
    private Guide guide;
    private DrillModel model;
    private OnScreen screen;

    @BeforeEach
    void open(@TempDir Path folder) throws TimeoutException {
        guide = Tea.guide(folder);
        model = new DrillModel(learning, new Notices(), () -> guide, _ -> {}, () -> {});
        screen = OnScreen.show(() -> new DrillView(model));
        screen.run(() -> learning.ready(learning.fold(List.of()), new MemoryLog()));
    }

    private void say(String card, String words) {
        var cards = guide.deck().cards().stream()
                .filter(it -> it.id().toString().equals(card))
                .toList();
        screen.run(() -> {
            model.begin(new Task.Practice(new Deck(cards)));
            model.answer(new Response.Said(words, Set.of()));
        });
    }

    private void count() {
        screen.run(() -> ((Button) screen.find(".count-open")).fire());
        screen.run(() -> ((Button) screen.find(".count-keep")).fire());
    }

    private Screen.Revealed revealed() {
        return assertInstanceOf(Screen.Revealed.class, model.screenProperty().get());
    }

    private Coverage.State air() {
        return revealed().coverage().getFirst().state();
    }

    @Test
    void ownWordsCoverThePointFromThenOn() {
        say("tea/why:asked", "oxygen turned it dark");
        assertEquals(Coverage.State.NOT_FOUND, air());
        count();
        assertEquals(Coverage.State.COVERED, air());
        assertEquals(Set.of("air"), ((Response.Said) revealed().drill().response()).points());
        say("tea/why:asked", "oxygen turned it dark");
        assertEquals(Set.of("air"), ((Response.Said) revealed().drill().response()).points());
    }

    @Test
    void theyAreTakenBackLikeAnythingElse() {
        say("tea/why:asked", "oxygen turned it dark");
        count();
        screen.run(model::undo);
        assertEquals(Coverage.State.NOT_FOUND, air());
    }

    @Test
    void anotherNameForATermCounts() {
        say("tea/assam:term", "breakfast leaf");
        assertEquals(Optional.empty(), revealed().suggestion());
        count();
        assertEquals(Optional.of(Grade.GOOD), revealed().suggestion());
        assertEquals(
                Map.of(Decisions.WHOLE, Set.of("breakfast leaf")),
                learning.history()
                        .orElseThrow()
                        .decisions(new CardId("tea", "assam", "term"))
                        .accepted());
    }
}
