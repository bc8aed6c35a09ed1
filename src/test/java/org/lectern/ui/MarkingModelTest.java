package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.SCHEDULER;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Fingerprint;
import org.lectern.quiz.Heed;
import org.lectern.quiz.Response;
import org.lectern.quiz.Review;
import org.lectern.quiz.Strictness;
import org.lectern.quiz.Verdict;
import org.lectern.schedule.Grade;

final class MarkingModelTest {
    private final LearningModel learning = new LearningModel(Lane.inline(), SCHEDULER, () -> MORNING);
    private final MainModel main = new MainModel();
    private final MarkingModel model = new MarkingModel(main, learning, Lane.inline());

    @BeforeEach
    void typeTheSameFiveTimes(@TempDir Path folder) {
        var guide = Tea.guide(folder);
        main.show(guide, Optional.empty(), Optional.empty(), Optional.empty());
        var card = Objects.requireNonNull(guide.deck().byId().get(new CardId("tea", "why", "asked")));
        var history = learning.fold(List.of());
        for (var day = 1; day < 6; day++) {
            history = history.with(new Review(
                    card.id(),
                    MORNING.minusDays(day),
                    Grade.GOOD,
                    Verdict.SELF_JUDGED,
                    new Response.Said("the air", Set.of("air")),
                    Duration.ofSeconds(9),
                    Fingerprint.of(card)));
        }
        learning.ready(history, new MemoryLog());
        model.refresh();
    }

    @Test
    void correctionsAreFollowed() {
        assertEquals(5, learning.strictness("tea").corrections());
    }

    @Test
    void switchedOffTheyAreKeptButNotFollowed() {
        model.turn("tea");
        assertEquals(Strictness.STANDARD, learning.strictness("tea"));
        assertEquals(
                5,
                Objects.requireNonNull(model.strictnessProperty().get().get("tea"))
                        .corrections());
        model.turn("tea");
        assertEquals(5, learning.strictness("tea").corrections());
    }

    @Test
    void begunAgainTheyCountNoMore() {
        model.beginAgain("tea");
        assertEquals(Strictness.STANDARD, learning.strictness("tea"));
        assertEquals(Strictness.STANDARD, model.strictnessProperty().get().get("tea"));
    }

    @Test
    void whatIsWishedIsReadBack() {
        var heed = new Heed(false, MORNING.toInstant());
        assertEquals(Optional.of(heed), Heed.of(heed.written()));
        assertEquals(Optional.of(Heed.ALL), Heed.of(Heed.ALL.written()));
        assertEquals(Optional.empty(), Heed.of("perhaps 7"));
        model.wish(Map.of("tea", heed));
        assertEquals(heed, model.heed("tea"));
    }
}
