package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.quiz.Deck;
import org.lectern.quiz.Samples;
import org.lectern.ui.drill.DrillModel;
import org.lectern.ui.drill.Screen;
import org.lectern.ui.drill.Task;

/// A sitting is composed behind the screen, and much may happen before the screen is told of it.
final class ComposingTest {
    private static final Task THREE = new Task.Today(Samples.deck(3));

    private final LearningModel learning = new LearningModel(Lane.inline(), Samples.SCHEDULER, () -> Samples.MORNING);
    private final DrillModel model = new DrillModel(learning, new Notices(), () -> Guide.EMPTY, _ -> {}, () -> {});
    /// What the screen is still to be told.
    private final Queue<Runnable> told = new ArrayDeque<>();

    @BeforeEach
    void composeBehindTheScreen() {
        learning.ready(learning.fold(List.of()), new MemoryLog());
        model.composeOn(Lane.on(told::add));
    }

    private Optional<String> asked() {
        return model.screenProperty().get() instanceof Screen.Asking asking
                ? Optional.of(asking.drill().card().id().item())
                : Optional.empty();
    }

    private void tell() {
        while (!told.isEmpty()) {
            told.remove().run();
        }
    }

    @Test
    void theScreenWaitsUntilItIsTold() {
        model.open(THREE);
        assertEquals(Optional.empty(), asked());
        tell();
        assertEquals(Optional.of("q0"), asked());
    }

    @Test
    void whatWasWantedLastIsShownWhateverComesFirst() {
        model.open(THREE);
        model.open(new Task.Today(new Deck(Samples.deck(3).cards().subList(2, 3))));
        told.add(told.remove());
        tell();
        assertEquals(Optional.of("q2"), asked());
    }

    @Test
    void aGuideThatChangesMeanwhileIsComposedOf() {
        model.open(THREE);
        model.refresh(new Deck(Samples.deck(3).cards().subList(1, 3)));
        tell();
        assertEquals(Optional.of("q1"), asked());
    }
}
