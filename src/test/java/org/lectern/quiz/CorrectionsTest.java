package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.text;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.content.Backing;
import org.lectern.content.KeyPoint;
import org.lectern.content.Question;
import org.lectern.schedule.Grade;

final class CorrectionsTest {
    private static final Lexicon LEXICON = Lexicon.of(List.of());
    private static final Deck DECK = deck("brine cheese water salt");

    /// Three of the four words of the wording, which alone are no more than unsure.
    private static final String NEARLY = "brine cheese water";

    private static Deck deck(String accepted) {
        return Samples.deck(Samples.checkpoint(
                "check",
                new Question.Open(
                        "why",
                        text("why?"),
                        Optional.of(text("It is kept in brine.")),
                        List.of(new KeyPoint("p", text("It is kept wet."), KeyPoint.Need.REQUIRED, List.of(accepted))),
                        List.of(),
                        Backing.NONE)));
    }

    @Test
    void pointsTickedAgainAndAgainAreCoveredByThemselves() {
        assertEquals(Coverage.State.UNSURE, state(Strictness.STANDARD));
        assertEquals(Coverage.State.COVERED, state(strictness(typed(5, true))));
    }

    @Test
    void pointsLeftAsTheyWereMoveNothing() {
        assertEquals(Strictness.STANDARD, strictness(typed(9, false)));
    }

    @Test
    void wordsCountedAsRightWithAnAnswerAreACorrectionOfIt() {
        var log = new ArrayList<LogEntry>();
        for (var review : typed(5, true)) {
            log.add(new Deed.Accept(review.card(), review.at().minusSeconds(1), "p", NEARLY));
            log.add(review);
        }
        assertEquals(1, strictness(log).corrections());
    }

    @Test
    void whatWasCorrectedBeforeIsLeftOut() {
        assertEquals(
                2,
                Corrections.strictness(
                                List.copyOf(typed(5, true)),
                                DECK,
                                MORNING.plusDays(3).toInstant(),
                                _ -> LEXICON)
                        .corrections());
    }

    @Test
    void answersToACardThatMeansSomethingElseNowAreLeftOut() {
        assertEquals(
                Strictness.STANDARD,
                Corrections.strictness(List.copyOf(typed(9, true)), deck("cream"), Instant.EPOCH, _ -> LEXICON));
    }

    @Test
    void onlyTheLatestAnswersCount() {
        var log = new ArrayList<>(typed(20, true));
        assertTrue(strictness(log).isMoved());
        for (var nth = 0; nth < 300; nth++) {
            log.add(typed(MORNING.plusDays(30 + nth), "brine cheese water salt", true));
        }
        assertEquals(Strictness.STANDARD, strictness(log));
    }

    private static List<Review> typed(int times, boolean isMade) {
        var reviews = new ArrayList<Review>();
        for (var day = 0; day < times; day++) {
            reviews.add(typed(MORNING.plusDays(day), NEARLY, isMade));
        }
        return reviews;
    }

    private static Review typed(OffsetDateTime at, String words, boolean isMade) {
        var card = DECK.cards().getFirst();
        return new Review(
                card.id(),
                at,
                Grade.GOOD,
                Verdict.SELF_JUDGED,
                new Response.Said(words, isMade ? Set.of("p") : Set.of()),
                Duration.ofSeconds(20),
                Fingerprint.of(card));
    }

    private static Strictness strictness(List<? extends LogEntry> log) {
        return Corrections.strictness(List.copyOf(log), DECK, Instant.EPOCH, _ -> LEXICON);
    }

    private static Coverage.State state(Strictness strictness) {
        return Rubric.of(DECK.cards().getFirst(), Map.of(), () -> LEXICON, strictness)
                .orElseThrow()
                .read(NEARLY)
                .getFirst()
                .state();
    }
}
