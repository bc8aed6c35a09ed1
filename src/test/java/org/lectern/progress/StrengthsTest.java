package org.lectern.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.SCHEDULER;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.quiz.Deck;
import org.lectern.quiz.Drill;
import org.lectern.quiz.History;
import org.lectern.quiz.Response;
import org.lectern.quiz.Samples;
import org.lectern.schedule.Grade;

final class StrengthsTest {
    private static final Deck DECK = Samples.deck(Samples.glossary("words", 2));
    private static final History NOTHING = History.of(SCHEDULER, List.of());

    private static History afterOne() {
        return after(Grade.EASY);
    }

    private static History after(Grade grade) {
        var drill = (Drill.Asking) Drill.begin(List.of(DECK.cards().getFirst()), NOTHING, MORNING);
        var turn = drill.answer(Response.Said.NOTHING).grade(grade, NOTHING, MORNING);
        return NOTHING.with(turn.review());
    }

    @Test
    void whatWasNeverAskedIsUntestedAndNotWeak() {
        var spot = DECK.cards().getFirst().spot();
        assertEquals(
                Strength.Level.UNTESTED,
                Strengths.of(DECK, NOTHING, MORNING).of(spot).level());
    }

    @Test
    void whatWasJustRecalledIsStrong() {
        var strengths = Strengths.of(DECK, afterOne(), MORNING);
        var first = DECK.cards().getFirst();
        assertEquals(
                Strength.Level.STRONG,
                strengths.of(first.id().course(), first.id().item()).level());
    }

    @Test
    void whatWasJustForgottenIsNotStrong() {
        var first = DECK.cards().getFirst();
        var strength = Strengths.of(DECK, after(Grade.AGAIN), MORNING)
                .of(first.id().course(), first.id().item());
        assertEquals(true, strength.recall() < 0.85, strength.toString());
    }

    @Test
    void blockCountsItsCardsAndThoseTested() {
        var strength = Strengths.of(DECK, afterOne(), MORNING)
                .of(DECK.cards().getFirst().spot());
        assertEquals(List.of(DECK.cards().size(), 1), List.of(strength.cards(), strength.tested()));
    }

    @Test
    void strengthFadesWithTime() {
        var spot = DECK.cards().getFirst().spot();
        var later = Strengths.of(DECK, afterOne(), MORNING.plusDays(60)).of(spot);
        assertEquals(true, later.recall() < 0.9 && later.recall() > 0);
    }

    @Test
    void whatIsNotInTheDeckHasNoStrength() {
        assertEquals(Strength.NONE, Strengths.of(DECK, NOTHING, MORNING).of("other", "item"));
    }

    @ParameterizedTest
    @CsvSource({"0.64, WEAK", "0.65, FAIR", "0.84, FAIR", "0.85, GOOD", "0.94, GOOD", "0.95, STRONG"})
    void levelsBeginWhereTheyAreSaidTo(double recall, Strength.Level level) {
        assertEquals(level, new Strength(1, 1, recall).level());
    }

    @Test
    void weighingOnlyWhatAReviewTouchedIsLikeWeighingAll() {
        var random = new Random(7);
        var deck = Samples.deck(Samples.glossary("words", 5), Samples.glossary("more", 4));
        var history = NOTHING;
        var strengths = Strengths.of(deck, history, MORNING);
        for (var turn = 0; turn < 60; turn++) {
            var card = deck.cards().get(random.nextInt(deck.cards().size()));
            var grade = Grade.values()[random.nextInt(Grade.values().length)];
            var review = ((Drill.Asking) Drill.begin(List.of(card), history, MORNING))
                    .answer(Response.Said.NOTHING)
                    .grade(grade, history, MORNING)
                    .review();
            history = history.with(review);
            strengths = strengths.after(card.id(), history, MORNING);
            if (random.nextInt(4) == 0) {
                history = history.without(review);
                strengths = strengths.after(card.id(), history, MORNING);
            }
            assertEquals(said(Strengths.of(deck, history, MORNING), deck), said(strengths, deck), "turn " + turn);
        }
    }

    /// The strengths of all blocks and items.
    private static List<Strength> said(Strengths strengths, Deck deck) {
        return deck.cards().stream()
                .flatMap(card -> Stream.of(
                        strengths.of(card.spot()),
                        strengths.of(card.id().course(), card.id().item())))
                .toList();
    }
}
