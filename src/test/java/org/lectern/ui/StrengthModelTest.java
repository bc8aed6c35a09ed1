package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.progress.Strength;
import org.lectern.quiz.Card;
import org.lectern.quiz.Fingerprint;
import org.lectern.quiz.Response;
import org.lectern.quiz.Review;
import org.lectern.quiz.ReviewLog;
import org.lectern.quiz.Samples;
import org.lectern.quiz.Verdict;
import org.lectern.schedule.Grade;

final class StrengthModelTest {
    private final MainModel main = new MainModel();
    private OffsetDateTime now = Samples.MORNING;
    private final LearningModel learning = new LearningModel(Lane.inline(), Samples.SCHEDULER, () -> now);
    private final StrengthModel model = new StrengthModel(main, learning, Lane.inline());
    private Card assam;

    @BeforeEach
    void open(@TempDir Path folder) {
        main.show(Tea.guide(folder), Optional.empty(), Optional.empty());
        learning.ready(learning.fold(List.of()), new MemoryLog());
        assam = main.guide().deck().cards().stream()
                .filter(card -> card.id().item().equals("assam"))
                .findFirst()
                .orElseThrow();
    }

    private Strength strength() {
        return model.of("tea", "assam").getValue();
    }

    private Review review() {
        return new Review(
                assam.id(),
                now,
                Grade.GOOD,
                Verdict.SELF_JUDGED,
                Response.Said.NOTHING,
                Duration.ofSeconds(3),
                Fingerprint.of(assam));
    }

    @Test
    void itFollowsAReviewAtOnceAndItsUndo() {
        var review = review();
        var safe = new ArrayList<ReviewLog.Kept>();
        learning.keep(review, safe::add, _ -> {});
        assertEquals(1, strength().tested());
        learning.takeBack(safe.getFirst(), () -> {}, _ -> {});
        assertEquals(0, strength().tested());
    }

    @Test
    void aReviewThatComesWhileAllIsWeighedIsNotLost() {
        var late = new ArrayList<Runnable>();
        var slow = new StrengthModel(main, learning, Lane.on(late::add));
        learning.keep(review(), _ -> {}, _ -> {});
        late.forEach(Runnable::run);
        assertEquals(1, slow.of("tea", "assam").getValue().tested());
    }

    @Test
    void itFadesWhenItIsWeighedLater() {
        learning.keep(review(), _ -> {}, _ -> {});
        var before = strength().recall();
        now = now.plusDays(30);
        model.weigh();
        assertTrue(
                strength().recall() < before,
                () -> before + " and then " + strength().recall());
    }
}
