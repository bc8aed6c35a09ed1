package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.NEW;
import static org.lectern.quiz.Samples.deck;
import static org.lectern.quiz.Samples.id;
import static org.lectern.quiz.Samples.review;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.schedule.Grade;

final class HalfDoneTest {
    private static final Deck DECK = deck(6);
    private static final Response WORDS = new Response.Said("half of\nan answer\t", Set.of());

    /// Whatever was lived through, what is written is what is gone on with, save that the clock of the card starts
    /// anew.
    @Test
    void aSittingIsGoneOnWithAsItWas() {
        var random = new Random(31);
        for (var round = 0; round < 200; round++) {
            var history = NEW;
            var now = MORNING;
            var drill = Drill.begin(DECK.cards(), history, now);
            for (var step = random.nextInt(8); step > 0 && drill instanceof Drill.Asking asking; step--) {
                now = now.plusSeconds(random.nextInt(400));
                var turn = asking.answer(WORDS).grade(Grade.values()[random.nextInt(4)], history, now);
                history = history.with(turn.review());
                drill = turn.next();
            }
            if (drill instanceof Drill.Asking asking) {
                Drill left = random.nextBoolean() ? asking.answer(WORDS) : asking;
                var half = half(left, Optional.of(WORDS), history).orElseThrow();
                var read = HalfDone.of(half.written());
                assertEquals(Optional.of(half), read);
                assertEquals(at(left, asking.since()), at(read.get().drill(DECK, history, now), asking.since()));
            }
        }
    }

    private static Drill at(Drill drill, OffsetDateTime since) {
        return switch (drill) {
            case Drill.Asking(var sitting, var card, var _) -> new Drill.Asking(sitting, card, since);
            case Drill.Revealed(var asking, var response, var verdict, var confidence, var refuted) ->
                new Drill.Revealed((Drill.Asking) at(asking, since), response, verdict, confidence, refuted);
            case Drill.Finished finished -> finished;
        };
    }

    @Test
    void aGradeThatWasSafeAfterAllIsNotAskedForAgain() {
        var half = half(NEW);
        var graded = NEW.with(review(id("q0", "asked"), MORNING, Grade.EASY));
        assertEquals("q1", shown(half.drill(DECK, graded, MORNING)));
    }

    @Test
    void cardsThatAreGoneOrLetBeAreLeftOut() {
        var suspended = NEW.with(new Deed.Suspend(id("q1", "asked"), MORNING));
        var half = half(NEW);
        var rest = new Deck(DECK.cards().subList(1, 6));
        assertEquals("q2", shown(half.drill(rest, suspended, MORNING)));
    }

    @Test
    void whatIsFinishedIsNotGoneOnWith() {
        var drill = Drill.begin(List.of(), NEW, MORNING);
        assertEquals(Optional.empty(), half(drill, Optional.empty(), NEW));
    }

    @Test
    void theTimeThatWasLeftIsLeftAgain() {
        var limit = new Limit(MORNING.plusMinutes(12), Pace.USUAL);
        var session = Session.of(Drill.begin(DECK.cards(), Optional.of(limit), NEW, MORNING));
        var written = HalfDone.of(session, Optional.empty(), NEW, MORNING, MORNING.plusMinutes(5))
                .orElseThrow()
                .written();
        var later = MORNING.plusHours(2);
        assertEquals(
                Optional.of(later.plusMinutes(7)),
                HalfDone.of(written)
                        .orElseThrow()
                        .session(DECK, NEW, later)
                        .drill()
                        .until());
    }

    @Test
    void howSureHeWasIsKept() {
        var asking = (Drill.Asking) Drill.begin(DECK.cards(), NEW, MORNING);
        var session = Session.of(asking.answer(WORDS, Optional.of(Confidence.GUESS)));
        var written = HalfDone.of(session, Optional.empty(), NEW, MORNING, MORNING)
                .orElseThrow()
                .written();
        var drill =
                HalfDone.of(written).orElseThrow().session(DECK, NEW, MORNING).drill();
        assertEquals(
                Optional.of(Confidence.GUESS),
                assertInstanceOf(Drill.Revealed.class, drill).confidence());
    }

    /// As it was written before steps back, time and confidence were kept.
    @Test
    void anOlderOneIsReadAsWell() {
        var written = "2026-11-23T09:00+01:00\nc/q1:asked\n0\nc/q2:asked\n\nc/q0:asked@1\nrevealed\nsaid p1\nwords";
        var half = HalfDone.of(written).orElseThrow();
        assertEquals(HalfDone.More.NONE, half.more());
        assertEquals(Optional.of(new Response.Said("words", Set.of("p1"))), half.response());
        assertEquals(1, half.done().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "a\nb\nc\nd\ne\nf\ng\nh", "2026-11-23T09:00:00Z\nc/q0:asked\n0\n\nc/q1\n\nasked\n"})
    void whatMakesNoSenseIsPassedOver(String written) {
        assertEquals(Optional.empty(), HalfDone.of(written));
    }

    private static HalfDone half(History history) {
        return half(Drill.begin(DECK.cards(), history, MORNING), Optional.empty(), history)
                .orElseThrow();
    }

    private static Optional<HalfDone> half(Drill drill, Optional<Response> draft, History history) {
        return HalfDone.of(Session.of(drill), draft, history, MORNING, MORNING);
    }

    private static String shown(Drill drill) {
        return assertInstanceOf(Drill.Asking.class, drill).card().id().item();
    }
}
