package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.SCHEDULER;
import static org.lectern.quiz.Samples.id;
import static org.lectern.quiz.Samples.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.schedule.Answer;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Recall;
import org.lectern.schedule.fit.Progress;

final class ForecastTest {
    private static final CardId FIRST = id("item0", "term");

    /// Forty cards, all forgotten a day after they were learned, two hundred times: much worse than is published.
    private static History forgetful() {
        var log = new ArrayList<LogEntry>();
        for (var day = 0; day < 5; day++) {
            for (var item = 0; item < 40; item++) {
                log.add(review(
                        id("item" + item, "term"),
                        MORNING.plusDays(day).plusSeconds(item),
                        day == 0 ? Grade.EASY : Grade.AGAIN));
            }
        }
        return History.of(SCHEDULER, log);
    }

    private static double recall(Forecast forecast, History history) {
        return forecast.recall(FIRST, (Recall.Seen) history.recall(FIRST), history, MORNING.plusDays(8));
    }

    @Test
    void itLearnsFromWhatWasForgotten() {
        var history = forgetful();
        var forecast = Forecast.of(history, Progress.UNWATCHED).orElseThrow();
        assertNotEquals(
                Chances.SCHEDULER.recall(FIRST, (Recall.Seen) history.recall(FIRST), history, MORNING.plusDays(8)),
                recall(forecast, history));
    }

    @Test
    void aCardAnsweredSinceIsPredictedByTheScheduler() {
        var history = forgetful();
        var forecast = Forecast.of(history, Progress.UNWATCHED).orElseThrow();
        var later = history.with(review(FIRST, MORNING.plusDays(6), Grade.GOOD));
        assertEquals(
                Chances.SCHEDULER.recall(FIRST, (Recall.Seen) later.recall(FIRST), later, MORNING.plusDays(8)),
                recall(forecast, later));
    }

    @Test
    void aStoppedForecastIsNone() {
        assertEquals(true, Forecast.of(forgetful(), _ -> false).isEmpty());
    }

    @Test
    void aCardBegunAnewHasAnotherNumber() {
        var history = History.of(
                SCHEDULER,
                List.of(
                        review(FIRST, MORNING, Grade.GOOD),
                        review(FIRST, MORNING.plusDays(3), Grade.AGAIN),
                        new Restart(FIRST, MORNING.plusDays(4)),
                        review(FIRST, MORNING.plusDays(5), Grade.EASY)));
        var answers = AnswerSheet.of(history).answers();
        assertEquals(List.of(0, 0, 1), answers.stream().map(Answer::card).toList());
        assertEquals(
                List.of(0L, 3L, 5L),
                IntStream.range(0, 3)
                        .mapToObj(i -> answers.get(i).day() - answers.getFirst().day())
                        .toList());
    }
}
