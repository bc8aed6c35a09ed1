package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.NEW;
import static org.lectern.quiz.Samples.SCHEDULER;
import static org.lectern.quiz.Samples.graded;
import static org.lectern.quiz.Samples.id;
import static org.lectern.quiz.Samples.review;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Recall;

final class HistoryTest {
    private static final CardId NEO = id("neo", "term");

    /// Reviews and restarts at any time of day, sometimes with the clock set back.
    private static List<LogEntry> any(Random random) {
        var reviews = new ArrayList<LogEntry>();
        var now = MORNING;
        for (var step = random.nextInt(80); step > 0; step--) {
            now = now.plusMinutes(random.nextInt(-60, 5_000));
            var card = id("item" + random.nextInt(6), "term");
            reviews.add(
                    switch (random.nextInt(12)) {
                        case 0 -> new Restart(card, now);
                        case 1 -> new Deed.Bury(card, now);
                        case 2 -> new Deed.Suspend(card, now);
                        case 3 -> new Deed.Resume(card, now);
                        case 4 -> new Deed.SetDue(card, now, now.toLocalDate().plusDays(random.nextInt(9)));
                        case 5 -> new Deed.Note(card, now, "Hm " + random.nextInt(3));
                        default -> review(card, now, Grade.values()[random.nextInt(4)]);
                    });
        }
        return reviews;
    }

    /// All that a history tells of these cards.
    private static List<Object> told(History history) {
        var told = new ArrayList<Object>(history.entries());
        for (var item = 0; item < 6; item++) {
            var card = id("item" + item, "term");
            told.addAll(List.of(history.recall(card), history.reviews(card), history.seed(card)));
            told.addAll(List.of(history.lapses(card), history.decisions(card)));
            told.add(history.outcomes(card, MORNING.plusYears(3)));
        }
        return told;
    }

    @Test
    void foldingIsLivingThroughOneByOne() {
        var random = new Random(11);
        for (var round = 0; round < 60; round++) {
            var reviews = any(random);
            var lived = NEW;
            for (var review : reviews) {
                lived = lived.with(review);
            }
            assertEquals(told(History.of(SCHEDULER, reviews)), told(lived));
        }
    }

    @Test
    void oneMoreReviewLeavesTheFormerHistoryAsItIs() {
        var random = new Random(12);
        for (var round = 0; round < 60; round++) {
            var history = History.of(SCHEDULER, any(random));
            var before = told(history);
            history.with(review(id("item0", "term"), MORNING, Grade.AGAIN));
            history.with(review(id("item1", "term"), MORNING, Grade.EASY));
            assertEquals(before, told(history));
        }
    }

    @Test
    void takingTheLatestAwayIsNeverHavingHadIt() {
        var random = new Random(13);
        for (var round = 0; round < 60; round++) {
            var history = History.of(SCHEDULER, any(random));
            var longer = history;
            var more = any(random);
            for (var review : more) {
                longer = longer.with(review);
            }
            var whole = told(longer);
            var shorter = longer;
            for (var review : more.reversed()) {
                shorter = shorter.without(review);
            }
            assertEquals(told(history), told(shorter));
            assertEquals(whole, told(longer));
        }
    }

    @Test
    void theReviewsFromATimeOnAreFoundHoweverClocksWereSet() {
        var random = new Random(15);
        var now = MORNING;
        var history = NEW;
        for (var count = 0; count < 3_000; count++) {
            now = now.plusMinutes(random.nextInt(-2_000, 2_200));
            history = history.with(review(id("item" + random.nextInt(6), "term"), now, Grade.GOOD));
        }
        for (var days = -9; days < 99; days += 9) {
            var from = MORNING.plusDays(days).toLocalDateTime();
            assertEquals(
                    history.entries().stream()
                            .filter(entry ->
                                    !entry.review().at().toLocalDateTime().isBefore(from))
                            .toList(),
                    history.entriesFrom(from));
        }
    }

    @Test
    void aReviewCanBeTakenAwayWhateverCameAfterIt() {
        var first = review(NEO, MORNING, Grade.GOOD);
        var second = review(NEO, MORNING.plusDays(1), Grade.GOOD);
        assertEquals(told(NEW.with(second)), told(NEW.with(first).with(second).without(first)));
        assertThrows(IllegalArgumentException.class, () -> NEW.without(first));
    }

    @Test
    void aRestartForgetsOneCardAndItsReviewsStay() {
        var other = id("other", "term");
        var history = graded(graded(NEW, NEO, Grade.EASY, MORNING), other, Grade.EASY, MORNING);
        var restarted = history.with(new Restart(NEO, MORNING.plusDays(1)));
        assertEquals(new Recall.Unseen(), restarted.recall(NEO));
        assertEquals(history.recall(other), restarted.recall(other));
        assertEquals(history.entries(), restarted.entries());
    }

    @Test
    void aRestartCanBeTakenAwayWhateverCameAfterIt() {
        var restart = new Restart(NEO, MORNING.plusDays(1));
        var before = graded(NEW, NEO, Grade.EASY, MORNING);
        var after = review(NEO, MORNING.plusDays(9), Grade.GOOD);
        assertEquals(
                told(before.with(after)), told(before.with(restart).with(after).without(restart)));
        assertThrows(IllegalArgumentException.class, () -> before.without(restart));
    }

    @Test
    void theLatestReviewCanBeTakenAwayBehindARestart() {
        var restart = new Restart(id("other", "term"), MORNING.plusDays(1));
        var latest = review(NEO, MORNING, Grade.EASY);
        assertEquals(
                told(NEW.with(restart)), told(NEW.with(latest).with(restart).without(latest)));
    }

    @Test
    void aCardHasChangedOnceItsAnswerIsNotTheOneThatWasReviewed() {
        var black = card("A black tea.");
        var history = NEW.with(reviewed(black));
        assertEquals(
                List.of(false, false, true),
                List.of(
                        history.isChanged(black),
                        history.isChanged(card("a black; tea")),
                        history.isChanged(card("A green tea."))));
    }

    @Test
    void aChangeIsSettledByAnsweringOrStartingAgainAndIsBackAfterUndo() {
        var green = card("A green tea.");
        var history = NEW.with(reviewed(card("A black tea.")));
        var restart = new Restart(green.id(), MORNING);
        assertEquals(
                List.of(false, true, false, true),
                List.of(
                        history.with(reviewed(green)).isChanged(green),
                        history.with(reviewed(green)).without(reviewed(green)).isChanged(green),
                        history.with(restart).isChanged(green),
                        history.with(restart).without(restart).isChanged(green)));
    }

    @Test
    void ofAReviewThatNotedNoMeaningNothingHasChanged() {
        var green = card("A green tea.");
        assertFalse(graded(NEW, green.id(), Grade.GOOD, MORNING).isChanged(green));
    }

    private static Card card(String meaning) {
        return Samples.deck(Samples.glossary("words", Samples.term("tea", "Tea", meaning)))
                .cards()
                .getFirst();
    }

    private static Review reviewed(Card card) {
        return new Review(
                card.id(),
                MORNING,
                Grade.GOOD,
                Verdict.SELF_JUDGED,
                Response.Said.NOTHING,
                Duration.ZERO,
                Fingerprint.of(card));
    }

    @Test
    void aCardNeverGradedIsUnseen() {
        assertEquals(new Recall.Unseen(), NEW.recall(NEO));
        assertEquals(0, NEW.reviews(NEO));
    }

    @Test
    void eachReviewKnowsWhatWasRememberedBefore() {
        var history = graded(NEW, NEO, Grade.GOOD, MORNING, MORNING.plusMinutes(10));
        assertEquals(
                List.of(new Recall.Unseen(), NEW.outcome(NEO, Grade.GOOD, MORNING)),
                history.entries().stream().map(History.Entry::before).toList());
    }

    @Test
    void whatAButtonPromisesIsWhatItsGradeBrings() {
        var history = NEW;
        var now = MORNING;
        var random = new Random(14);
        for (var step = 0; step < 200; step++) {
            now = now.plusHours(random.nextInt(400));
            var grade = Grade.values()[random.nextInt(4)];
            var promised = history.outcomes(NEO, now).of(grade);
            assertEquals(promised, history.outcome(NEO, grade, now));
            history = graded(history, NEO, grade, now);
            assertEquals(promised, history.recall(NEO));
        }
    }

    @Test
    void nobodyCanWriteIntoTheEntries() {
        var history = graded(NEW, NEO, Grade.GOOD, MORNING);
        assertThrows(
                UnsupportedOperationException.class, () -> history.entries().clear());
    }

    private static Review sure(CardId card, OffsetDateTime at, Grade grade) {
        return new Review(
                card,
                at,
                grade,
                Verdict.WRONG,
                Response.Said.NOTHING,
                Duration.ofSeconds(7),
                Fingerprint.UNKNOWN,
                Optional.of(Confidence.SURE));
    }

    @Test
    void whatWasSureAndWrongComesBackTheNextDay() {
        var card = id("q0", "asked");
        var known =
                graded(NEW, card, Grade.EASY, MORNING.minusDays(400), MORNING.minusDays(390), MORNING.minusDays(300));
        var wrong = known.with(sure(card, MORNING, Grade.AGAIN));
        var again = graded(wrong, card, Grade.EASY, MORNING.plusMinutes(11));
        var planned = graded(graded(known, card, Grade.AGAIN, MORNING), card, Grade.EASY, MORNING.plusMinutes(11));
        var tomorrow = OffsetDateTime.parse("2026-11-24T04:00:00+01:00");
        assertTrue(planned.due(card, MORNING).orElseThrow().isAfter(tomorrow));
        assertEquals(Optional.of(tomorrow), again.due(card, MORNING));
    }

    @Test
    void onceItWasAskedTheNextDayTheSchedulerPlansAgain() {
        var card = id("q0", "asked");
        var wrong = NEW.with(sure(card, MORNING, Grade.AGAIN));
        var next = graded(wrong, card, Grade.EASY, MORNING.plusDays(1));
        assertTrue(next.due(card, MORNING).orElseThrow().isAfter(MORNING.plusDays(3)));
    }
}
