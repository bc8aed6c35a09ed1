package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.NEW;
import static org.lectern.quiz.Samples.deck;
import static org.lectern.quiz.Samples.glossary;
import static org.lectern.quiz.Samples.graded;
import static org.lectern.quiz.Samples.id;
import static org.lectern.quiz.Samples.ids;
import static org.lectern.quiz.Samples.row;
import static org.lectern.quiz.Samples.table;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Recall;

final class AgendaTest {
    private static final Goals TWO = new Goals(2);

    private static CardId asked(int question) {
        return id("q" + question, "asked");
    }

    private static OffsetDateTime due(History history, CardId card) {
        return ((Recall.Seen) history.recall(card)).due();
    }

    private static List<String> today(Deck deck, History history, OffsetDateTime now) {
        return ids(Agenda.today(deck, history, TWO, now).cards());
    }

    @Test
    void aBeginnerGetsTheDaysNumberInReadingOrder() {
        assertEquals(List.of("c/q0:asked", "c/q1:asked"), today(deck(5), NEW, MORNING));
    }

    @Test
    void whatIsDueComesBeforeWhatIsNew() {
        var history = graded(NEW, asked(3), Grade.EASY, MORNING);
        assertEquals(
                List.of("c/q3:asked", "c/q0:asked", "c/q1:asked"), today(deck(5), history, due(history, asked(3))));
    }

    @Test
    void aReviewWaitsForItsDay() {
        var history = graded(NEW, asked(3), Grade.EASY, MORNING);
        assertEquals(
                List.of("c/q0:asked", "c/q1:asked"),
                today(deck(5), history, due(history, asked(3)).minusNanos(1)));
    }

    @Test
    void aCardGradedWithAClockYearsAheadIsAskedAtOnce() {
        var history = graded(NEW, asked(3), Grade.EASY, MORNING.plusYears(10));
        assertEquals("c/q3:asked", today(deck(5), history, MORNING).getFirst());
    }

    @Test
    void newCardsOfTodayCountUntilFourInTheMorning() {
        var history = graded(NEW, asked(3), Grade.EASY, OffsetDateTime.parse("2026-11-23T23:00:00+01:00"));
        assertEquals(
                List.of("c/q0:asked"), today(deck(5), history, OffsetDateTime.parse("2026-11-24T03:59:59.999+01:00")));
        assertEquals(
                List.of("c/q0:asked", "c/q1:asked"),
                today(deck(5), history, OffsetDateTime.parse("2026-11-24T04:00:00+01:00")));
    }

    @Test
    void aCardSeenBeforeFourBelongsToTheDayBefore() {
        var early = graded(NEW, asked(3), Grade.EASY, OffsetDateTime.parse("2026-11-23T03:59:59+01:00"));
        var late = graded(NEW, asked(3), Grade.EASY, OffsetDateTime.parse("2026-11-23T04:00:01+01:00"));
        assertEquals(List.of("c/q0:asked", "c/q1:asked"), today(deck(5), early, MORNING));
        assertEquals(List.of("c/q0:asked"), today(deck(5), late, MORNING));
    }

    @Test
    void repeatsDoNotCountAsNew() {
        var day = MORNING.plusDays(1);
        var history = graded(NEW, asked(3), Grade.AGAIN, MORNING, day, day.plusMinutes(1), day.plusMinutes(2));
        assertEquals(List.of("c/q3:asked", "c/q0:asked", "c/q1:asked"), today(deck(5), history, day.plusMinutes(3)));
    }

    @Test
    void moreThanTheDaysNumberLeavesNone() {
        var history = NEW;
        for (var question = 0; question < 3; question++) {
            history = graded(history, asked(question), Grade.EASY, MORNING);
        }
        assertEquals(List.of(), today(deck(5), history, MORNING.plusHours(1)));
    }

    @Test
    void newCardsOfOtherCoursesCountToo() {
        var history = graded(NEW, CardId.of("other/x:term"), Grade.EASY, MORNING);
        assertEquals(List.of("c/q0:asked"), today(deck(5), history, MORNING.plusHours(1)));
    }

    @Test
    void onlyOneNewFaceOfAnItemComesOnADay() {
        assertEquals(List.of("c/w-0:meaning", "c/w-1:meaning"), today(deck(glossary("w", 3)), NEW, MORNING));
        assertEquals(List.of("c/r1:c1"), today(deck(table("t", row("r1", "One", "a", "b", "c"))), NEW, MORNING));
    }

    @Test
    void theOtherFaceComesOnTheNextDay() {
        var deck = deck(glossary("w", 1));
        var history = graded(NEW, id("w-0", "meaning"), Grade.EASY, MORNING);
        assertEquals(List.of(), today(deck, history, MORNING.plusHours(18)));
        assertEquals(List.of("c/w-0:term"), today(deck, history, MORNING.plusHours(19)));
    }

    @Test
    void theSecondFacesOfAUnitComeWhenAllFirstOnesDid() {
        var deck = deck(glossary("w", 1), table("t", row("r1", "One", "a"), row("r2", "Two", "b")));
        var history = graded(NEW, id("w-0", "meaning"), Grade.EASY, MORNING);
        assertEquals(List.of("c/r1:c1", "c/r2:c1"), today(deck, history, MORNING.plusDays(1)));
    }

    @Test
    void aNewFaceWaitsWhileAnotherFaceIsDue() {
        var deck = deck(glossary("w", 2));
        var history = graded(NEW, id("w-0", "meaning"), Grade.EASY, MORNING);
        var day = due(history, id("w-0", "meaning"));
        assertEquals(List.of("c/w-0:meaning", "c/w-1:meaning"), today(deck, history, day));
    }

    @Test
    void ofTwoFacesThatAreDueTheSecondComesTheNextDay() {
        var deck = deck(glossary("w", 1));
        var history = graded(NEW, id("w-0", "term"), Grade.EASY, MORNING);
        history = graded(history, id("w-0", "meaning"), Grade.EASY, MORNING.plusDays(1));
        var day = MORNING.plusDays(60);
        assertEquals(List.of("c/w-0:term"), today(deck, history, day)); // it has waited longer
        history = graded(history, id("w-0", "term"), Grade.EASY, day);
        assertEquals(List.of(), today(deck, history, day.plusHours(1)));
        assertEquals(List.of("c/w-0:meaning"), today(deck, history, day.plusDays(1)));
    }

    @Test
    void theOneThatWaitsIsToldAndComesBackTomorrow() {
        var deck = deck(glossary("w", 1));
        var history = graded(NEW, id("w-0", "term"), Grade.EASY, MORNING);
        history = graded(history, id("w-0", "meaning"), Grade.EASY, MORNING.plusDays(1));
        var day = MORNING.plusDays(60);
        assertEquals(Set.of(id("w-0", "meaning")), Agenda.waiting(deck, history, day));
        var asked = graded(history, id("w-0", "term"), Grade.EASY, day);
        var summary = Summary.of((Drill.Finished) Drill.begin(List.of(), asked, day), deck, asked, day);
        assertEquals(day.toLocalDate().plusDays(1), summary.nextDay().orElseThrow());
    }

    @Test
    void aReviewWaitsWhileAnotherFaceIsBeingLearnedAndAStepNeverWaits() {
        var deck = deck(glossary("w", 1));
        var history = graded(NEW, id("w-0", "term"), Grade.EASY, MORNING);
        var day = due(history, id("w-0", "term"));
        history = graded(history, id("w-0", "meaning"), Grade.AGAIN, day);
        assertEquals(List.of("c/w-0:meaning"), today(deck, history, day.plusMinutes(5)));
    }

    @Test
    void practiceAsksAllFacesAtOnce() {
        var deck = deck(glossary("w", 1));
        var history = graded(NEW, id("w-0", "term"), Grade.EASY, MORNING);
        assertEquals(List.of("c/w-0:meaning", "c/w-0:term"), ids(Agenda.practice(deck, history, MORNING)));
    }

    @Test
    void stepsThatEndWithinTwentyMinutesAreTakenAlong() {
        var history = graded(NEW, asked(0), Grade.GOOD, MORNING);
        var end = due(history, asked(0));
        assertEquals(MORNING.plusMinutes(10), end);
        assertEquals(List.of("c/q0:asked"), today(deck(1), history, end.minusMinutes(20)));
        assertEquals(List.of(), today(deck(1), history, end.minusMinutes(20).minusNanos(1)));
    }

    @Test
    void stepsComeFirstThenTheBestRemembered() {
        var history = graded(NEW, asked(0), Grade.EASY, MORNING.minusDays(40));
        history = graded(history, asked(1), Grade.EASY, MORNING.minusDays(20));
        history = graded(history, asked(2), Grade.AGAIN, MORNING);
        assertEquals(
                List.of("c/q2:asked", "c/q1:asked", "c/q0:asked"),
                ids(Agenda.today(deck(3), history, TWO, MORNING).due()));
    }

    @Test
    void cardsThatLeftTheGuideAreNotAsked() {
        var history = graded(NEW, id("gone", "asked"), Grade.AGAIN, MORNING.minusDays(1));
        assertEquals(List.of("c/q0:asked"), today(deck(1), history, MORNING));
    }

    @Test
    void practiceAsksEveryCardOnceTheUrgentOnesFirst() {
        var history = graded(NEW, asked(0), Grade.EASY, MORNING.minusDays(1));
        history = graded(history, asked(1), Grade.EASY, MORNING.minusDays(3));
        history = graded(history, asked(2), Grade.AGAIN, MORNING);
        assertEquals(
                List.of("c/q2:asked", "c/q3:asked", "c/q1:asked", "c/q0:asked"),
                ids(Agenda.practice(deck(4), history, MORNING)));
    }

    @Test
    void practiceAndTodayNeverAskACardTwice() {
        var random = new Random(5);
        for (var round = 0; round < 60; round++) {
            var deck = deck(glossary("w", 1 + random.nextInt(12)), table("t", row("r", "One", "a", "b")));
            var history = NEW;
            var now = MORNING;
            for (var step = random.nextInt(60); step > 0; step--) {
                now = now.plusMinutes(random.nextInt(2_000));
                var card = deck.cards().get(random.nextInt(deck.cards().size()));
                history = graded(history, card.id(), Grade.values()[random.nextInt(4)], now);
            }
            var practice = Agenda.practice(deck, history, now);
            var today = Agenda.today(deck, history, TWO, now);
            assertEquals(
                    ids(deck.cards()).stream().sorted().toList(),
                    ids(practice).stream().sorted().toList());
            assertEquals(today.cards().size(), new HashSet<>(today.cards()).size());
            var items = today.cards().stream().map(card -> card.id().item()).toList();
            today.fresh()
                    .forEach(card -> assertEquals(
                            1, items.stream().filter(card.id().item()::equals).count()));
        }
    }

    @Test
    void whatIsSuspendedOrBuriedIsNeitherAskedNorPractised() {
        var history = graded(NEW, id("q0", "asked"), Grade.EASY, MORNING.minusDays(300));
        var away = history.with(new Deed.Suspend(id("q0", "asked"), MORNING))
                .with(new Deed.Bury(id("q1", "asked"), MORNING));
        assertEquals(
                List.of(List.of("c/q2:asked"), List.of("c/q2:asked")),
                List.of(
                        ids(Agenda.today(deck(3), away, Goals.STANDARD, MORNING).cards()),
                        ids(Agenda.practice(deck(3), away, MORNING))));
    }

    @Test
    void aDayThatWasSetGoesBeforeThePlan() {
        var q0 = id("q0", "asked");
        var history = graded(NEW, q0, Grade.EASY, MORNING)
                .with(new Deed.SetDue(q0, MORNING, MORNING.toLocalDate().plusDays(2)))
                .with(new Deed.SetDue(
                        id("q1", "asked"), MORNING, MORNING.toLocalDate().plusDays(1)));
        assertEquals(
                List.of(List.of(), List.of("c/q1:asked"), List.of("c/q1:asked", "c/q0:asked")),
                IntStream.range(0, 3)
                        .mapToObj(days -> ids(Agenda.today(deck(2), history, Goals.STANDARD, MORNING.plusDays(days))
                                .due()))
                        .toList());
    }
}
