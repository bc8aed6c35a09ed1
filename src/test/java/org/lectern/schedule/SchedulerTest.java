package org.lectern.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchedulerTest {
    private static final Settings PLAIN = Settings.STANDARD.withFuzz(Fuzz.NONE);
    private static final OffsetDateTime NOON = Histories.NOON;

    private final Scheduler scheduler = new Scheduler(PLAIN);

    private static List<OffsetDateTime> dues(Outcomes outcomes) {
        return Arrays.stream(Grade.values())
                .map(grade -> outcomes.of(grade).due())
                .toList();
    }

    private static List<Phase> phases(Outcomes outcomes) {
        return Arrays.stream(Grade.values())
                .map(grade -> outcomes.of(grade).phase())
                .toList();
    }

    @Test
    void intervalsOfTheReference() {
        var recalls = Histories.recalls(scheduler, "GGGGGGAAGGGGG");
        assertEquals(
                List.of(0L, 2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L, 21L),
                Histories.intervals(scheduler, recalls));
    }

    @Test
    void aNewCardWaitsForAStepUnlessItIsEasy() {
        var outcomes = scheduler.outcomes(new Recall.Unseen(), NOON, 0);
        assertEquals(
                List.of(
                        NOON.plusMinutes(1),
                        NOON.plusSeconds(330),
                        NOON.plusMinutes(10),
                        OffsetDateTime.parse("2026-03-10T04:00:00+01:00")),
                dues(outcomes));
    }

    @Test
    void onlyEasyGraduatesANewCard() {
        var outcomes = scheduler.outcomes(new Recall.Unseen(), NOON, 0);
        assertEquals(
                List.of(new Phase.Learning(0), new Phase.Learning(0), new Phase.Learning(1), new Phase.Reviewing()),
                phases(outcomes));
    }

    @Test
    void retrievabilityOnTheDayItIsDue() {
        var easy = scheduler.next(new Recall.Unseen(), Grade.EASY, NOON, 0);
        assertEquals(0.9024733, scheduler.retrievability(easy, easy.due()), 5e-8);
    }

    @Test
    void forgettingLeadsToRelearning() {
        var known = Histories.recalls(scheduler, "GG").getLast();
        var forgotten = scheduler.next(known, Grade.AGAIN, known.due(), 0);
        assertEquals(new Phase.Relearning(0), forgotten.phase());
        assertEquals(known.due().plusMinutes(10), forgotten.due());
    }

    @Test
    void relearningGoesThroughItsOwnSteps() {
        var twoSteps = new Scheduler(PLAIN.withSteps(PLAIN.learning(), Steps.ofMinutes(1, 10)));
        var recalls = Histories.recalls(twoSteps, "EAHGH");
        var last = recalls.getLast();
        assertEquals(new Phase.Relearning(1), last.phase());
        assertEquals(last.reviewed().plusMinutes(10), last.due());
        var second = recalls.get(2);
        assertEquals(second.reviewed().plusSeconds(330), second.due());
    }

    @Test
    void withoutRelearningStepsAForgottenCardWaitsADay() {
        var noSteps = new Scheduler(PLAIN.withSteps(PLAIN.learning(), Steps.NONE));
        var forgotten = Histories.recalls(noSteps, "GGA").getLast();
        assertEquals(new Phase.Reviewing(), forgotten.phase());
        assertEquals(OffsetDateTime.parse("2026-03-05T04:00:00+01:00"), forgotten.due());
    }

    @Test
    void longestIntervalIsNeverExceeded() {
        var short100 = new Scheduler(PLAIN.withMaximumDays(100));
        assertEquals(List.of(8L, 66L, 100L, 100L), Histories.intervals(short100, Histories.recalls(short100, "EEEE")));
    }

    @Test
    void memoryChangesInsideTheStepsToo() {
        var memory = Histories.recalls(scheduler, "AG").getLast().memory();
        assertEquals(Histories.memory(new Formula(Parameters.STANDARD), "A0 G0"), memory);
    }

    @Test
    void twoRelearningStepsHoldTheWeightsDown() {
        var weights = Parameters.STANDARD.weights().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        weights[17] = 2;
        var settings = PLAIN.withParameters(Parameters.of(weights)).withSteps(Steps.NONE, Steps.ofMinutes(1, 10));
        var held = new Formula(settings.parameters().withRelearning(2));
        assertEquals(
                Histories.memory(held, "G0 G0"),
                new Scheduler(settings)
                        .next(
                                new Recall.Seen(held.first(Grade.GOOD), new Phase.Reviewing(), NOON, NOON),
                                Grade.GOOD,
                                NOON,
                                0)
                        .memory());
    }

    @Test
    void graduatingEasyIsLaterThanGraduatingGood() {
        var learning = new Recall.Seen(new Memory(0.3, 9), new Phase.Learning(1), NOON, NOON);
        var outcomes = scheduler.outcomes(learning, NOON, 0);
        assertEquals(
                List.of("2026-03-03T04:00+01:00", "2026-03-04T04:00+01:00"),
                List.of(outcomes.good().due().toString(), outcomes.easy().due().toString()));
    }

    @Test
    void gradesOfAReviewAreADayApart() {
        var known = new Recall.Seen(new Memory(0.5, 10), new Phase.Reviewing(), NOON, NOON.plusDays(1));
        var outcomes = scheduler.outcomes(known, NOON.plusDays(1), 0);
        assertEquals(
                List.of(1L, 2L, 3L),
                Histories.intervals(scheduler, List.of(outcomes.hard(), outcomes.good(), outcomes.easy())));
    }
}
