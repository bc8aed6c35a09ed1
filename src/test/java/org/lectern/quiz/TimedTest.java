package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.NEW;
import static org.lectern.quiz.Samples.deck;
import static org.lectern.quiz.Samples.graded;
import static org.lectern.quiz.Samples.id;
import static org.lectern.quiz.Samples.ids;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.schedule.Grade;

final class TimedTest {
    private static final Goals NO_NEW = new Goals(0);

    private static Timed timed(Deck deck, History history, Goals goals, Duration time) {
        return Timed.of(deck, history, goals, Pace.of(deck, history), time, MORNING);
    }

    /// Cards `q0`, `q1`, ... graded Easy so many days ago.
    private static History eased(int... days) {
        var history = NEW;
        for (var nth = 0; nth < days.length; nth++) {
            history = graded(history, id("q" + nth, "asked"), Grade.EASY, MORNING.minusDays(days[nth]));
        }
        return history;
    }

    @Test
    void noTimeAsksNothing() {
        assertEquals(new Timed(List.of(), Duration.ZERO, 1), timed(deck(1), eased(30), NO_NEW, Duration.ZERO));
    }

    @Test
    void itNeverExpectsMoreThanThereIs() {
        var random = new Random(5);
        for (var round = 0; round < 200; round++) {
            var cards = random.nextInt(1, 30);
            var history = eased(IntStream.range(0, random.nextInt(cards + 1))
                    .map(_ -> random.nextInt(1, 90))
                    .toArray());
            var time = Duration.ofSeconds(random.nextInt(1200));
            var timed = timed(deck(cards), history, new Goals(random.nextInt(10)), time);
            assertTrue(timed.expected().compareTo(time) <= 0);
            assertEquals(timed.cards().size(), new HashSet<>(timed.cards()).size());
        }
    }

    @Test
    void withTimeForAllNothingIsLeft() {
        var timed = timed(deck(3), eased(30, 40, 50), NO_NEW, Duration.ofHours(1));
        assertEquals(0, timed.left());
        assertEquals(3, timed.cards().size());
    }

    @Test
    void whatGainsLessIsLeft() {
        // The one seen long ago is worth more than the one that is only just due.
        var timed = timed(deck(2), eased(9, 60), NO_NEW, Duration.ofSeconds(80));
        assertEquals(1, timed.left());
        assertEquals(List.of("c/q1:asked"), ids(timed.cards()));
    }

    @Test
    void someTimeIsKeptForWhatIsNew() {
        var history = eased(30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30);
        var timed = timed(deck(20), history, new Goals(5), Duration.ofMinutes(8));
        var fresh = timed.cards().stream()
                .filter(card -> history.reviews(card.id()) == 0)
                .count();
        assertTrue(fresh >= 1, "new cards: " + fresh);
        assertTrue(timed.cards().size() - fresh > fresh);
    }

    @Test
    void whatIsWeakestFillsTheRest() {
        var timed = timed(deck(2), eased(2, 4), NO_NEW, Duration.ofSeconds(60));
        assertEquals(List.of("c/q1:asked"), ids(timed.cards()));
    }

    @Test
    void whatWasAskedTodayDoesNotComeAgain() {
        assertEquals(
                List.of(), timed(deck(1), eased(0), NO_NEW, Duration.ofHours(1)).cards());
    }

    @Test
    void newCardsStandAmongTheOthers() {
        var history = eased(30, 30, 30, 30);
        var cards = timed(deck(6), history, new Goals(1), Duration.ofHours(1)).cards();
        var fresh = IntStream.range(0, cards.size())
                .filter(nth -> history.reviews(cards.get(nth).id()) == 0)
                .findFirst()
                .orElseThrow();
        assertTrue(0 < fresh && fresh < cards.size() - 1, "the new card is number " + fresh);
    }
}
