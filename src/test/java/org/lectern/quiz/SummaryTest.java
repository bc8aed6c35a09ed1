package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.NEW;
import static org.lectern.quiz.Samples.deck;
import static org.lectern.quiz.Samples.graded;
import static org.lectern.quiz.Samples.id;
import static org.lectern.quiz.Samples.review;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Recall;

final class SummaryTest {
    private static Drill.Finished after(List<Review> done) {
        return new Drill.Finished(new Sitting(List.of(), List.of(), done));
    }

    @Test
    void itCountsWhatWasDone() {
        var done = List.of(
                review(id("q0", "asked"), MORNING, Grade.AGAIN),
                review(id("q1", "asked"), MORNING, Grade.HARD),
                review(id("q0", "asked"), MORNING, Grade.EASY));
        assertEquals(
                new Summary(3, 2, 2, Duration.ofSeconds(21), Optional.empty(), 0, 4),
                Summary.of(after(done), deck(4), NEW, MORNING));
    }

    @Test
    void itTellsTheNextDayAndHowManyAreDueThen() {
        var history = NEW;
        for (var question = 0; question < 3; question++) {
            history = graded(history, id("q" + question, "asked"), Grade.EASY, MORNING.minusDays(question));
        }
        var summary = Summary.of(after(List.of()), deck(5), history, MORNING);
        var days = List.of(day(history, 0), day(history, 1), day(history, 2));
        var first = days.stream().min(LocalDate::compareTo);
        assertEquals(first, summary.nextDay());
        assertEquals(days.stream().filter(first.orElseThrow()::equals).count(), summary.nextCount());
        assertEquals(2, summary.unseen());
    }

    private static LocalDate day(History history, int question) {
        return ((Recall.Seen) history.recall(id("q" + question, "asked"))).due().toLocalDate();
    }

    @Test
    void whatIsDueTodayIsNotAhead() {
        var history = graded(NEW, id("q0", "asked"), Grade.AGAIN, MORNING);
        assertEquals(
                Optional.empty(),
                Summary.of(after(List.of()), deck(1), history, MORNING).nextDay());
    }

    @Test
    void cardsOfOtherDecksAreNotAhead() {
        var history = graded(NEW, id("other", "asked"), Grade.EASY, MORNING);
        assertEquals(
                Optional.empty(),
                Summary.of(after(List.of()), deck(1), history, MORNING).nextDay());
    }
}
