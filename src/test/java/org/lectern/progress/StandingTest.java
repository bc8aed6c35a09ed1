package org.lectern.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
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

final class StandingTest {
    private static final CardId CARD = id("q0", "asked");

    private static Standing one(History history, OffsetDateTime now) {
        return Standing.of(deck(1).cards(), history, now);
    }

    private static Recall.Seen seen(History history) {
        return (Recall.Seen) history.recall(CARD);
    }

    @Test
    void noCardsStandNowhere() {
        assertEquals(new Standing(0, 0, 0, 0, 0, 0), Standing.of(deck(0).cards(), NEW, MORNING));
    }

    @Test
    void aCardNeverAskedIsUnseenAndNotDue() {
        assertEquals(new Standing(1, 0, 0, 0, 0, 0), one(NEW, MORNING));
    }

    @Test
    void aCardInItsStepsIsLearningAndDueToday() {
        assertEquals(new Standing(0, 1, 0, 0, 1, 1), one(graded(NEW, CARD, Grade.GOOD, MORNING), MORNING));
    }

    @Test
    void aForgottenCardIsLearningAgain() {
        var history = graded(graded(NEW, CARD, Grade.EASY, MORNING.minusDays(30)), CARD, Grade.AGAIN, MORNING);
        assertEquals(new Standing(0, 1, 0, 0, 1, 1), one(history, MORNING));
    }

    @Test
    void aKnownCardIsYoungUntilItsMemoryLastsThreeWeeks() {
        var history = graded(NEW, CARD, Grade.EASY, MORNING);
        for (var now = MORNING;
                seen(history).memory().stability() < 21;
                now = seen(history).due()) {
            assertEquals(1, one(history, now).young());
            history = graded(history, CARD, Grade.EASY, seen(history).due());
        }
        assertEquals(1, one(history, MORNING).lasting());
        assertTrue(history.entries().size() > 1);
    }

    @Test
    void aCardIsDueFromTheBeginningOfItsStudyDay() {
        var history = graded(NEW, CARD, Grade.EASY, MORNING);
        assertEquals(0, one(history, seen(history).due().minusNanos(1)).due());
        assertEquals(1, one(history, seen(history).due()).due());
    }

    @Test
    void recallIsTheMeanOverCardsSeen() {
        var history =
                graded(graded(NEW, CARD, Grade.EASY, MORNING.minusDays(20)), id("q1", "asked"), Grade.EASY, MORNING);
        var expected = (SCHEDULER.retrievability(seen(history), MORNING) + 1) / 2;
        var standing = Standing.of(deck(3).cards(), history, MORNING);
        assertEquals(expected, standing.recall(), 1e-15);
        assertEquals(3, standing.all());
        assertEquals(2, standing.seen());
    }
}
