package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.deck;
import static org.lectern.quiz.Samples.graded;
import static org.lectern.quiz.Samples.id;
import static org.lectern.quiz.Samples.ids;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.schedule.Grade;
import org.lectern.schedule.plan.Preferences;

final class PortionTest {
    private static final Goals NONE_NEW = new Goals(0);
    private static final Deck DECK = deck(40);

    /// Forty cards that are due, each known once, the later ones longer ago.
    private static History due(Duration daily) {
        var history = History.of(Planning.STANDARD.with("c", Preferences.STANDARD.withDaily(daily)), List.of());
        for (var nth = 0; nth < 40; nth++) {
            history = graded(history, id("q" + nth, "asked"), Grade.EASY, MORNING.minusDays(30 + nth));
        }
        return history;
    }

    private static Portion portion(History history, OffsetDateTime now) {
        return Portion.today(DECK, history, NONE_NEW, now);
    }

    private static double minutes(History history, List<Card> cards) {
        return cards.stream().mapToDouble(card -> history.minutes(card.id())).sum();
    }

    @Test
    void withTimeForAllNothingIsSpared() {
        var history = due(Duration.ofHours(1));
        assertEquals(
                new Portion(Agenda.today(DECK, history, NONE_NEW, MORNING), Spared.NONE), portion(history, MORNING));
    }

    @Test
    void noMoreIsAskedThanThereIsTimeFor() {
        var daily = Duration.ofMinutes(2);
        var history = due(daily);
        var portion = portion(history, MORNING);
        var asked = portion.agenda().due();
        assertTrue(minutes(history, asked) <= 2, () -> "takes " + minutes(history, asked));
        assertTrue(minutes(history, asked) > 1.7, () -> "takes " + minutes(history, asked));
        assertEquals(new Spared(40 - asked.size(), daily), portion.spared());
    }

    @Test
    void whatGainsMostForItsTimeIsAsked() {
        var history = due(Duration.ofMinutes(2));
        var gain = new Gain(history, Pace.USUAL, MORNING);
        var asked = portion(history, MORNING).agenda().due();
        var least = asked.stream().mapToDouble(gain::of).min().orElseThrow();
        var most = DECK.cards().stream()
                .filter(card -> !asked.contains(card))
                .mapToDouble(gain::of)
                .max()
                .orElseThrow();
        assertTrue(least >= most, least + " < " + most);
    }

    @Test
    void theOrderIsThatOfTheAgenda() {
        var history = due(Duration.ofMinutes(2));
        var all = ids(Agenda.today(DECK, history, NONE_NEW, MORNING).due());
        var asked = ids(portion(history, MORNING).agenda().due());
        assertEquals(all.stream().filter(asked::contains).toList(), asked);
    }

    @Test
    void whatWasReviewedTodayHasTakenItsTime() {
        var history = due(Duration.ofMinutes(2));
        var first = portion(history, MORNING).agenda().due();
        var now = MORNING;
        for (var card : first) {
            now = now.plusSeconds(7);
            history = graded(history, card.id(), Grade.EASY, now);
        }
        var more = portion(history, now).agenda().due();
        assertTrue(minutes(history, more) <= 2 - first.size() * 7 / 60.0);
    }

    @Test
    void stepsAndNewCardsAreNotSpared() {
        var history = graded(due(Duration.ofMinutes(1)), id("q3", "asked"), Grade.AGAIN, MORNING.minusMinutes(20));
        var deck = new Deck(
                Stream.concat(DECK.cards().stream(), deck(43).cards().stream().skip(40))
                        .toList());
        var portion = Portion.today(deck, history, new Goals(2), MORNING);
        assertTrue(ids(portion.agenda().due()).contains("c/q3:asked"));
        assertEquals(2, portion.agenda().fresh().size());
    }

    /// Day by day what was spared has its turn, and no day takes longer than there is time.
    @Test
    void whatIsSparedHasItsTurn() {
        var history = due(Duration.ofMinutes(2));
        var now = MORNING;
        var days = 0;
        for (; !portion(history, now).spared().isNone(); days++) {
            var asked = portion(history, now).agenda().due();
            assertTrue(minutes(history, asked) <= 2);
            for (var card : asked) {
                history = graded(history, card.id(), Grade.EASY, now);
            }
            now = now.plusDays(1);
            assertTrue(days < 20, "spared for ever");
        }
        assertEquals(2, days);
    }
}
