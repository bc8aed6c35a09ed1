package org.lectern.ui.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ProgressBar;
import org.junit.jupiter.api.Test;
import org.lectern.quiz.Samples;
import org.lectern.ui.Guide;
import org.lectern.ui.Lane;
import org.lectern.ui.LearningModel;
import org.lectern.ui.MemoryLog;
import org.lectern.ui.Notices;
import org.lectern.ui.OnScreen;

final class WaitingViewTest {
    @Test
    void aLongLogShowsHowMuchOfItIsReadUntilCardsAreAsked() throws TimeoutException {
        var learning = new LearningModel(Lane.inline(), Samples.SCHEDULER, () -> Samples.MORNING);
        var guide = Guide.of(Samples.library(
                Samples.shelf("c", Samples.unit("u", Samples.checkpoint("k", Samples.open("q"))))));
        var model = new DrillModel(learning, new Notices(), () -> guide, _ -> {}, () -> {});
        var screen = OnScreen.show(() -> new DrillView(model));
        screen.run(() -> {
            model.open(new Task.Today(guide.deck()));
            learning.folded(0.25);
        });
        assertEquals(0.25, ((ProgressBar) screen.find(".drill-waiting .progress-bar")).getProgress());
        screen.run(() -> learning.ready(learning.fold(List.of()), new MemoryLog()));
        assertFalse(screen.has(".drill-waiting"));
    }
}
