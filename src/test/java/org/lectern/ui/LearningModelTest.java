package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.SCHEDULER;
import static org.lectern.quiz.Samples.id;
import static org.lectern.quiz.Samples.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.quiz.Goals;
import org.lectern.quiz.History;
import org.lectern.quiz.Review;
import org.lectern.quiz.ReviewLog;
import org.lectern.schedule.Grade;

final class LearningModelTest {
    private static final Review FIRST = review(id("a", "term"), MORNING, Grade.GOOD);
    private static final Review SECOND = review(id("b", "term"), MORNING.plusMinutes(1), Grade.AGAIN);

    private final MemoryLog log = new MemoryLog();
    private final LearningModel model = new LearningModel(Lane.inline(), SCHEDULER, () -> MORNING);
    private final List<Object> told = new ArrayList<>();

    private List<Review> reviews() {
        return model.history().orElseThrow().entries().stream()
                .map(History.Entry::review)
                .toList();
    }

    private void keep(Review review) {
        model.keep(review, kept -> told.add(kept.number()), told::add);
    }

    @Test
    void beforeTheLogIsOpenThereIsNoHistoryAndNothingIsKept() {
        assertEquals(new LearningModel.Opening(), model.stateProperty().get());
        assertEquals(Optional.empty(), model.history());
        assertThrows(IllegalStateException.class, () -> keep(FIRST));
    }

    @Test
    void withoutItsLogItSaysWhy() {
        model.unavailable("Another window is open.");
        assertEquals(
                new LearningModel.Unavailable("Another window is open."),
                model.stateProperty().get());
    }

    @Test
    void whatWasKeptBeforeIsThere() {
        model.ready(model.fold(List.of(FIRST, SECOND)), log);
        assertEquals(List.of(FIRST, SECOND), reviews());
    }

    @Test
    void aReviewCountsOnceItIsSafe() {
        model.ready(model.fold(List.of(FIRST)), log);
        log.meanwhile(() -> told.add(reviews()));
        keep(SECOND);
        assertEquals(List.of(List.of(FIRST), 1L), told);
        assertEquals(List.of(FIRST, SECOND), reviews());
        assertEquals(List.of(SECOND), log.reviews());
    }

    @Test
    void aReviewThatCouldNotBeKeptDoesNotCount() {
        model.ready(model.fold(List.of(FIRST)), log);
        log.fail(1);
        keep(SECOND);
        assertEquals(List.of("The disk is full."), told);
        assertEquals(List.of(FIRST), reviews());
    }

    @Test
    void whatIsTakenBackCountsNoMore() {
        model.ready(model.fold(List.of(FIRST)), log);
        keep(SECOND);
        model.takeBack(new ReviewLog.Kept(SECOND, 1), () -> told.add("done"), told::add);
        assertEquals(List.of(1L, "done"), told);
        assertEquals(List.of(FIRST), reviews());
        assertEquals(List.of(), log.reviews());
    }

    @Test
    void whatCouldNotBeTakenBackStillCounts() {
        model.ready(model.fold(List.of()), log);
        keep(FIRST);
        log.fail(1);
        model.takeBack(new ReviewLog.Kept(FIRST, 1), () -> told.add("done"), told::add);
        assertEquals(List.of(1L, "The disk is full."), told);
        assertEquals(List.of(FIRST), reviews());
    }

    @Test
    void goalsCanBeSet() {
        assertEquals(Goals.STANDARD, model.goalsProperty().get());
        model.aim(new Goals(5));
        assertEquals(new Goals(5), model.goalsProperty().get());
    }
}
