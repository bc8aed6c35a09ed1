package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Phase;
import org.lectern.schedule.Recall;

/// The agenda passes most cards over without a look; it must find what a look at each of them finds.
final class AgendaLawTest {
    private static final int CARDS = 25;
    private static final int STEPS = 400;

    private final Deck deck = Samples.deck(CARDS);
    private OffsetDateTime now = Samples.MORNING;
    private History history = Samples.NEW;

    @RepeatedTest(8)
    void nothingThatIsDueIsPassedOver(RepetitionInfo nth) {
        var random = new Random(nth.getCurrentRepetition());
        for (var step = 0; step < STEPS; step++) {
            now = later(random);
            history = history.with(entry(random, Samples.id("q" + random.nextInt(CARDS), "asked")));
            assertEquals(
                    looked(),
                    Agenda.today(deck, history, Goals.STANDARD, now).due().stream()
                            .map(Card::id)
                            .collect(Collectors.toSet()));
        }
    }

    /// Well remembered, forgotten against expectation, and remembered again: it would not come for weeks.
    @Test
    void whatHeWasSureOfAndWrongComesTheNextDayHoweverFarItIsPlanned() {
        var card = Samples.id("q0", "asked");
        for (var review = 0; review < 6; review++) {
            history = Samples.graded(history, card, Grade.EASY, now);
            now = history.due(card, now).orElseThrow();
        }
        history = Samples.graded(history.with(review(card, Grade.AGAIN, Confidence.SURE)), card, Grade.EASY, now);
        assertTrue(((Recall.Seen) history.recall(card)).due().isAfter(now.plusDays(4)));
        assertEquals(
                List.of(card),
                Agenda.today(deck, history, Goals.STANDARD, now.plusDays(1)).due().stream()
                        .map(Card::id)
                        .toList());
    }

    /// Now and then days pass, the student travels, or the clock is set back.
    private OffsetDateTime later(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> now.plusDays(random.nextInt(40));
            case 1 -> now.minusDays(random.nextInt(10));
            case 2 -> now.withOffsetSameInstant(ZoneOffset.ofHours(random.nextInt(-12, 13)));
            default -> now.plusMinutes(random.nextInt(600));
        };
    }

    private LogEntry entry(Random random, CardId card) {
        return switch (random.nextInt(12)) {
            case 0 -> new Restart(card, now);
            case 1 -> new Deed.SetDue(card, now, now.toLocalDate().plusDays(random.nextInt(30)));
            case 2 -> new Deed.Bury(card, now);
            case 3 -> random.nextBoolean() ? new Deed.Suspend(card, now) : new Deed.Resume(card, now);
            default -> review(card, Grade.values()[random.nextInt(4)], Confidence.values()[random.nextInt(3)]);
        };
    }

    private Review review(CardId card, Grade grade, Confidence confidence) {
        return new Review(
                card,
                now,
                grade,
                Verdict.SELF_JUDGED,
                Response.Said.NOTHING,
                Duration.ofSeconds(5),
                Fingerprint.UNKNOWN,
                Optional.of(confidence));
    }

    /// Each item has one card here, so that nothing waits for a sibling.
    private Object looked() {
        return deck.cards().stream()
                .map(Card::id)
                .filter(card -> !history.isAway(card, now))
                .filter(card -> history.due(card, now)
                        .filter(at -> !at.isAfter(isStep(card) ? now.plus(Due.AHEAD) : now))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private boolean isStep(CardId card) {
        return history.recall(card) instanceof Recall.Seen seen
                && !(seen.phase() instanceof Phase.Reviewing)
                && history.decisions(card).due().isEmpty();
    }
}
