package org.lectern.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.NEW;
import static org.lectern.quiz.Samples.SCHEDULER;
import static org.lectern.quiz.Samples.deck;
import static org.lectern.quiz.Samples.graded;
import static org.lectern.quiz.Samples.id;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.quiz.CardId;
import org.lectern.quiz.History;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Parameters;
import org.lectern.schedule.Recall;
import org.lectern.schedule.Scheduler;
import org.lectern.schedule.Settings;

final class StandingTest {
    private static final CardId CARD = id("q0", "asked");

    private static Standing one(History history, OffsetDateTime now) {
        return Standing.of(deck(1).cards(), Set.of(), history, now);
    }

    private static Recall.Seen seen(History history) {
        return (Recall.Seen) history.recall(CARD);
    }

    @Test
    void noCardsStandNowhere() {
        assertEquals(new Standing(0, 0, 0, 0, 0, 0), Standing.of(deck(0).cards(), Set.of(), NEW, MORNING));
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
        assertEquals(new Standing(0, 0, 1, 0, 0, 1), one(easyLasting(20.999), MORNING));
        assertEquals(new Standing(0, 0, 0, 1, 0, 1), one(easyLasting(21), MORNING));
    }

    /// A history in which a card was easy at once, and so is remembered for so many days.
    private static History easyLasting(double days) {
        var weights = new ArrayList<>(Parameters.STANDARD.weights());
        weights.set(3, days);
        var scheduler = new Scheduler(Settings.STANDARD.withParameters(new Parameters(weights)));
        return graded(History.of(scheduler, List.of()), CARD, Grade.EASY, MORNING);
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
        var standing = Standing.of(deck(3).cards(), Set.of(), history, MORNING);
        assertEquals(expected, standing.recall(), 1e-15);
        assertEquals(3, standing.all());
        assertEquals(2, standing.seen());
    }
}
