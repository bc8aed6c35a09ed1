package org.lectern.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.NEW;
import static org.lectern.quiz.Samples.SCHEDULER;
import static org.lectern.quiz.Samples.deck;
import static org.lectern.quiz.Samples.graded;
import static org.lectern.quiz.Samples.id;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.lectern.quiz.CardId;
import org.lectern.quiz.History;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Recall;

final class RetentionTest {
    private static final CardId CARD = id("q0", "asked");
    private static final History KNOWN = graded(NEW, CARD, Grade.EASY, MORNING.minusDays(20));

    private static Retention week(History history, OffsetDateTime now) {
        return Retention.of(deck(1), history, now, 7);
    }

    private static double predicted(History history, OffsetDateTime now) {
        return SCHEDULER.retrievability((Recall.Seen) history.recall(CARD), now);
    }

    @Test
    void withoutReviewsThereIsNoShare() {
        var none = week(NEW, MORNING);
        assertEquals(new Retention(0, 0, 0), none);
        assertEquals(0, none.share());
        assertEquals(0, none.predicted());
    }

    @Test
    void aReviewOfAKnownCardCountsAgainstItsPrediction() {
        var expected = predicted(KNOWN, MORNING);
        assertEquals(new Retention(1, 1, expected), week(graded(KNOWN, CARD, Grade.HARD, MORNING), MORNING));
        assertEquals(new Retention(1, 0, expected), week(graded(KNOWN, CARD, Grade.AGAIN, MORNING), MORNING));
    }

    @Test
    void stepsDoNotCount() {
        var learning = graded(NEW, CARD, Grade.AGAIN, MORNING, MORNING.plusMinutes(1), MORNING.plusMinutes(2));
        assertEquals(0, week(learning, MORNING.plusHours(1)).reviews());
        var relearning = graded(KNOWN, CARD, Grade.AGAIN, MORNING, MORNING.plusMinutes(10), MORNING.plusDays(1));
        assertEquals(1, week(relearning, MORNING.plusDays(1)).reviews());
    }

    @Test
    void aSecondReviewOnOneDayDoesNotCount() {
        var twice = graded(KNOWN, CARD, Grade.GOOD, MORNING, MORNING.plusHours(3));
        assertEquals(1, week(twice, MORNING.plusHours(4)).reviews());
    }

    @Test
    void aWeekIsSevenStudyDays() {
        var history = graded(KNOWN, CARD, Grade.GOOD, OffsetDateTime.parse("2026-11-17T04:00:00+01:00"));
        assertEquals(
                1,
                week(history, OffsetDateTime.parse("2026-11-24T03:59:59+01:00")).reviews());
        assertEquals(
                0,
                week(history, OffsetDateTime.parse("2026-11-24T04:00:00+01:00")).reviews());
    }

    @Test
    void otherDecksDoNotCount() {
        var history = graded(KNOWN, CARD, Grade.GOOD, MORNING);
        assertEquals(0, Retention.of(deck(0), history, MORNING, 7).reviews());
    }

    @Test
    void sharesAreOfAllReviews() {
        var retention = new Retention(4, 3, 3.6);
        assertEquals(0.75, retention.share());
        assertEquals(0.9, retention.predicted());
    }
}
