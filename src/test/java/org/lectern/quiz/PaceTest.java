package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.NEW;
import static org.lectern.quiz.Samples.deck;
import static org.lectern.quiz.Samples.id;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.schedule.Grade;

final class PaceTest {
    private static final Deck DECK = deck(1);

    private static Pace pace(int... seconds) {
        var history = NEW;
        for (var second : seconds) {
            history = history.with(new Review(
                    id("q0", "asked"),
                    MORNING,
                    Grade.GOOD,
                    Verdict.SELF_JUDGED,
                    Response.Said.NOTHING,
                    Duration.ofSeconds(second),
                    Fingerprint.UNKNOWN));
        }
        return Pace.of(DECK, history);
    }

    private static int[] times(int count, int seconds) {
        var times = new int[count];
        Arrays.fill(times, seconds);
        return times;
    }

    @Test
    void withoutAnswersWhatIsUsualIsExpected() {
        assertEquals(Duration.ofSeconds(75), pace().of(DECK.cards().getFirst()));
    }

    @Test
    void manyAnswersOutweighWhatIsUsual() {
        assertEquals(
                Duration.ofMillis(Math.round(1000 * (10 * 45 + 75 * 5) / 50.0)),
                pace(times(45, 10)).of(Manner.OPEN));
    }

    @Test
    void oneAnswerIsDrawnTowardsWhatIsUsual() {
        assertEquals(Duration.ofMillis(Math.round(1000 * (15 + 75 * 5) / 6.0)), pace(15).of(Manner.OPEN));
    }

    @Test
    void theMedianIsNotMovedByOneThatTookLong() {
        assertEquals(
                Map.of(Manner.OPEN, new Pace.Own(3, Duration.ofSeconds(20))),
                pace(20, 10, 9000).own());
    }

    @Test
    void whoLeftTheDeskIsNotCountedInFull() {
        assertEquals(
                Map.of(Manner.OPEN, new Pace.Own(1, Duration.ofMinutes(5))),
                pace(9000).own());
    }

    @Test
    void onlyTheLatestAnswersCount() {
        var times = new int[100];
        Arrays.fill(times, 0, 50, 60);
        Arrays.fill(times, 50, 100, 8);
        assertEquals(
                Map.of(Manner.OPEN, new Pace.Own(100, Duration.ofSeconds(8))),
                pace(times).own());
    }

    @Test
    void severalCardsTakeTheirSum() {
        assertEquals(Duration.ofSeconds(225), pace().of(deck(3).cards()));
        assertEquals(Duration.ZERO, pace().of(List.of()));
    }
}
