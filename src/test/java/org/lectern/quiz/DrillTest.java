package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.NEW;
import static org.lectern.quiz.Samples.deck;
import static org.lectern.quiz.Samples.glossary;
import static org.lectern.quiz.Samples.graded;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Phase;
import org.lectern.schedule.Recall;
import org.lectern.schedule.Scheduler;
import org.lectern.schedule.Settings;
import org.lectern.schedule.Steps;

final class DrillTest {
    /// A sitting that is lived through; it remembers what was asked.
    private static final class Student {
        private final List<String> asked = new ArrayList<>();
        private Drill drill;
        private History history;
        private OffsetDateTime now = MORNING;

        Student(Deck deck, History history) {
            this.history = history;
            drill = Drill.begin(deck.cards(), history, now);
        }

        /// With so many minutes, at the usual pace.
        Student(Deck deck, int minutes) {
            history = NEW;
            var limit = new Limit(now.plusMinutes(minutes), Pace.of(deck, history));
            drill = Drill.begin(deck.cards(), Optional.of(limit), history, now);
        }

        Student grade(Grade grade) {
            var asking = assertInstanceOf(Drill.Asking.class, drill);
            asked.add(asking.card().id().item());
            var turn = asking.answer(Response.Said.NOTHING).grade(grade, history, now);
            drill = turn.next();
            history = history.with(turn.review());
            return this;
        }

        Student wait(Duration time) {
            now = now.plus(time);
            return this;
        }

        String item() {
            return assertInstanceOf(Drill.Asking.class, drill).card().id().item();
        }
    }

    @Test
    void withoutCardsItIsFinishedAtOnce() {
        var drill = Drill.begin(List.of(), NEW, MORNING);
        assertInstanceOf(Drill.Finished.class, drill);
        assertEquals(0, drill.left());
    }

    @Test
    void aStepFromTheSittingBeforeWaitsUntilItIsOver() {
        var begun = graded(NEW, Samples.id("q0", "asked"), Grade.GOOD, MORNING.minusMinutes(4));
        var student = new Student(deck(3), begun).grade(Grade.EASY).wait(Duration.ofMinutes(6));
        assertEquals("q2", student.item());
        assertEquals("q0", student.grade(Grade.EASY).item());
    }

    @Test
    void cardsAreAskedInTheOrderGiven() {
        var student =
                new Student(deck(3), NEW).grade(Grade.EASY).grade(Grade.EASY).grade(Grade.EASY);
        assertEquals(List.of("q0", "q1", "q2"), student.asked);
        assertInstanceOf(Drill.Finished.class, student.drill);
    }

    @Test
    void aFailedCardComesBackInTheSameSitting() {
        var student =
                new Student(deck(2), NEW).grade(Grade.AGAIN).grade(Grade.EASY).grade(Grade.EASY);
        assertEquals(List.of("q0", "q1", "q0"), student.asked);
        assertInstanceOf(Drill.Finished.class, student.drill);
    }

    @Test
    void aKnownCardThatIsForgottenComesBackToo() {
        var known = graded(NEW, Samples.id("q0", "asked"), Grade.EASY, MORNING.minusDays(30));
        var student = new Student(deck(1), known).grade(Grade.AGAIN).grade(Grade.GOOD);
        assertEquals(List.of("q0", "q0"), student.asked);
        assertInstanceOf(Drill.Finished.class, student.drill);
    }

    @Test
    void aStepThatIsOverComesBeforeTheCardsAhead() {
        var student = new Student(deck(3), NEW)
                .grade(Grade.AGAIN)
                .wait(Duration.ofMinutes(1))
                .grade(Grade.EASY);
        assertEquals("q0", student.item());
    }

    @Test
    void aStepThatIsNotOverWaitsForTheCardsAhead() {
        var student = new Student(deck(3), NEW)
                .grade(Grade.AGAIN)
                .wait(Duration.ofSeconds(59))
                .grade(Grade.EASY);
        assertEquals("q2", student.item());
    }

    @Test
    void theStepThatEndsFirstComesFirst() {
        var student = new Student(deck(2), NEW).grade(Grade.GOOD).grade(Grade.AGAIN);
        assertEquals("q1", student.item());
    }

    @Test
    void aStepNearlyOverIsAskedRatherThanTheSittingEnded() {
        assertEquals("q0", new Student(deck(1), NEW).grade(Grade.GOOD).item());
    }

    @Test
    void aStepFarAwayDoesNotHoldTheSittingUp() {
        var step = new Sitting.Waiting(deck(1).cards().getFirst(), MORNING.plusMinutes(20));
        var sitting = new Sitting(List.of(), List.of(step), List.of());
        assertEquals(new Drill.Finished(sitting), sitting.next(MORNING.minusNanos(1)));
        assertInstanceOf(Drill.Asking.class, sitting.next(MORNING));
    }

    @Test
    void theReviewSaysWhatHappened() {
        var drill = (Drill.Asking) Drill.begin(deck(1).cards(), NEW, MORNING);
        var response = new Response.Said("because", Set.of("p1"));
        var turn = drill.answer(response).grade(Grade.HARD, NEW, MORNING.plusSeconds(12));
        assertEquals(
                new Review(
                        Samples.id("q0", "asked"),
                        MORNING.plusSeconds(12),
                        Grade.HARD,
                        Verdict.SELF_JUDGED,
                        response,
                        Duration.ofSeconds(12),
                        Fingerprint.of(new Card.Asked(
                                Samples.id("q0", "asked"), new Spot("c", "u", "check"), Samples.open("q0")))),
                turn.review());
        assertEquals(List.of(turn.review()), turn.next().done());
    }

    @Test
    void anotherResponseChangesTheAnswerAlone() {
        var asking = (Drill.Asking) Drill.begin(deck(1).cards(), NEW, MORNING);
        var ticked = new Response.Said("", Set.of("p2"));
        assertEquals(asking.answer(ticked), asking.answer(Response.Said.NOTHING).with(ticked));
    }

    @Test
    void whatIsLeftIsCountedUntilNothingIs() {
        var student = new Student(deck(2), NEW);
        assertEquals(2, student.drill.left());
        assertEquals(2, student.grade(Grade.AGAIN).drill.left());
        assertEquals(1, student.grade(Grade.EASY).drill.left());
        assertEquals(0, student.grade(Grade.EASY).drill.left());
    }

    @Test
    void anySittingEndsOnceAllCardsHaveLeftTheirSteps() {
        var random = new Random(7);
        for (var round = 0; round < 60; round++) {
            var deck = deck(glossary("w", 1 + random.nextInt(8)));
            var student = new Student(deck, NEW);
            var failures = random.nextInt(40);
            while (student.drill instanceof Drill.Asking) {
                assertEquals(deck.cards().size() - left(deck, student.history), student.drill.left());
                student.wait(Duration.ofSeconds(random.nextInt(120)));
                student.grade(failures-- > 0 ? Grade.values()[random.nextInt(4)] : Grade.GOOD);
            }
            assertEquals(deck.cards().size(), left(deck, student.history));
            assertEquals(student.asked.size(), student.drill.done().size());
            assertEquals(
                    deck.cards().stream()
                            .map(card -> card.id().item())
                            .distinct()
                            .count(),
                    new HashSet<>(student.asked).size());
        }
    }

    private static int left(Deck deck, History history) {
        return (int) deck.cards().stream()
                .filter(card -> history.recall(card.id()) instanceof Recall.Seen seen
                        && seen.phase() instanceof Phase.Reviewing)
                .count();
    }

    @Test
    void aSittingInMinutesEndsOnTime() {
        // An open question is expected to take 75 seconds; one that would end more than half of that late is not asked.
        var student = new Student(deck(9), 3);
        while (student.drill instanceof Drill.Asking) {
            student.wait(Duration.ofSeconds(60)).grade(Grade.EASY);
        }
        assertEquals(List.of("q0", "q1", "q2"), student.asked);
        assertEquals(6, assertInstanceOf(Drill.Finished.class, student.drill).unasked());
    }

    @Test
    void aSittingInMinutesNeverBeginsWhatItCannotEnd() {
        assertInstanceOf(Drill.Finished.class, new Student(deck(9), 0).drill);
    }

    @Test
    void whatWasSureAndWrongComesAgainEvenWithoutSteps() {
        var scheduler = new Scheduler(Settings.STANDARD.withSteps(Steps.NONE, Steps.NONE));
        var deck = deck(1);
        var history = History.of(scheduler, List.of());
        var asking = (Drill.Asking) Drill.begin(deck.cards(), history, MORNING);
        var sure = asking.answer(Response.Said.NOTHING, Optional.of(Confidence.SURE));
        var again = sure.grade(Grade.AGAIN, history, MORNING).next();
        assertEquals(
                deck.cards().getFirst(),
                assertInstanceOf(Drill.Asking.class, again).card());
        assertInstanceOf(
                Drill.Finished.class,
                asking.answer(Response.Said.NOTHING)
                        .grade(Grade.AGAIN, history, MORNING)
                        .next());
    }
}
