package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.NEW;
import static org.lectern.quiz.Samples.graded;
import static org.lectern.quiz.Samples.id;
import static org.lectern.quiz.Samples.review;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.schedule.Grade;

final class ForesightTest {
    private static final CardId NEO = id("neo", "asked");

    private static Deed.Attempt attempt(Verdict verdict) {
        return new Deed.Attempt(NEO, MORNING, verdict, new Response.Chosen("a"));
    }

    @Test
    void anAttemptBeforeReadingLeavesEverythingElseAsItWas() {
        var known = graded(NEW, id("other", "asked"), Grade.GOOD, MORNING);
        var tried = known.with(attempt(Verdict.WRONG));
        for (var card : List.of(NEO, id("other", "asked"))) {
            assertEquals(
                    List.of(known.recall(card), known.reviews(card), known.outcomes(card, MORNING), known.entries()),
                    List.of(tried.recall(card), tried.reviews(card), tried.outcomes(card, MORNING), tried.entries()));
        }
    }

    @Test
    void onlyAWrongAttemptIsMissed() {
        assertEquals(
                List.of(Set.of(NEO), Set.of()),
                List.of(
                        NEW.with(attempt(Verdict.WRONG)).missed(),
                        NEW.with(attempt(Verdict.RIGHT)).missed()));
    }

    @ParameterizedTest
    @CsvSource({"AGAIN, MISSED", "HARD, SETTLED", "GOOD, SETTLED", "EASY, SETTLED"})
    void whatIsRecalledLaterIsMissedNoMore(Grade grade, Foresight after) {
        var history = NEW.with(attempt(Verdict.WRONG)).with(review(NEO, MORNING, grade));
        assertEquals(after, history.decisions(NEO).foresight());
        assertEquals(after == Foresight.MISSED ? Set.of(NEO) : Set.of(), history.missed());
    }

    @Test
    void theStudentMayLetItRest() {
        assertEquals(
                Set.of(),
                NEW.with(attempt(Verdict.WRONG))
                        .with(new Deed.Settle(NEO, MORNING))
                        .missed());
    }

    @Test
    void aReviewTakenBackMakesItMissedAgain() {
        var missed = NEW.with(attempt(Verdict.WRONG));
        var review = review(NEO, MORNING, Grade.GOOD);
        assertEquals(Set.of(NEO), missed.with(review).without(review).missed());
    }

    @Test
    void whatWasKnownBeforeReadingStaysKnown() {
        assertEquals(
                Foresight.KNOWN,
                NEW.with(attempt(Verdict.RIGHT))
                        .with(review(NEO, MORNING, Grade.GOOD))
                        .decisions(NEO)
                        .foresight());
    }
}
