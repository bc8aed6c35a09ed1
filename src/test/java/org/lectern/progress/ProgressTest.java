package org.lectern.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.NEW;
import static org.lectern.quiz.Samples.deck;
import static org.lectern.quiz.Samples.graded;
import static org.lectern.quiz.Samples.id;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.quiz.Deck;
import org.lectern.quiz.History;
import org.lectern.quiz.Samples;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Recall;

final class ProgressTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static History eased(int question, OffsetDateTime... moments) {
        return graded(NEW, id("q" + question, "asked"), Grade.EASY, moments);
    }

    private static int on(List<Day> days, LocalDate date) {
        return days.stream()
                .filter(day -> day.date().equals(date))
                .mapToInt(Day::count)
                .sum();
    }

    @Test
    void theForecastRunsFromTodayOverTheNextFourteenDays() {
        var forecast = Progress.of(deck(1), NEW, MORNING).forecast();
        assertEquals(
                IntStream.range(0, 15)
                        .mapToObj(n -> new Day(TODAY.plusDays(n), 0))
                        .toList(),
                forecast);
    }

    @Test
    void theForecastHoldsTodayAllThatIsOverdue() {
        var history = graded(eased(0, MORNING.minusDays(60)), id("q1", "asked"), Grade.AGAIN, MORNING);
        var forecast = Progress.of(deck(3), history, MORNING).forecast();
        assertEquals(new Day(TODAY, 2), forecast.getFirst());
        assertEquals(2, forecast.stream().mapToInt(Day::count).sum());
    }

    @Test
    void theForecastPutsACardOnItsStudyDay() {
        var history = eased(0, MORNING);
        var due = ((Recall.Seen) history.recall(id("q0", "asked"))).due().toLocalDate();
        assertEquals(1, on(Progress.of(deck(3), history, MORNING).forecast(), due));
    }

    @Test
    void activityCountsReviewsByStudyDay() {
        var history = graded(
                NEW,
                id("q0", "asked"),
                Grade.GOOD,
                OffsetDateTime.parse("2026-10-24T09:00:00+02:00"),
                OffsetDateTime.parse("2026-10-25T09:00:00+01:00"),
                OffsetDateTime.parse("2026-11-23T03:59:59+01:00"),
                OffsetDateTime.parse("2026-11-23T04:00:00+01:00"),
                OffsetDateTime.parse("2026-11-24T03:59:59+01:00"));
        var activity = Progress.of(deck(1), history, MORNING).activity();
        assertEquals(30, activity.size());
        assertEquals(new Day(LocalDate.of(2026, 10, 25), 1), activity.getFirst());
        assertEquals(new Day(TODAY, 2), activity.getLast());
        assertEquals(1, on(activity, TODAY.minusDays(1)));
        assertEquals(4, activity.stream().mapToInt(Day::count).sum());
    }

    @Test
    void activityLeavesOtherDecksOut() {
        var history = graded(eased(0, MORNING), id("other", "asked"), Grade.GOOD, MORNING);
        assertEquals(
                1, Progress.of(deck(1), history, MORNING).activity().getLast().count());
    }

    @Test
    void beforeFourItIsStillTheDayBefore() {
        var progress = Progress.of(deck(1), NEW, OffsetDateTime.parse("2026-11-24T03:59:59+01:00"));
        assertEquals(TODAY, progress.forecast().getFirst().date());
        assertEquals(TODAY, progress.activity().getLast().date());
    }

    @Test
    void eachUnitHasItsOwnStandingInReadingOrder() {
        var deck = Deck.of(Samples.library(Samples.shelf(
                "c",
                Samples.unit("second", Samples.glossary("a", 2)),
                Samples.unit("first", Samples.glossary("b", 1)),
                Samples.unit("empty"))));
        var history = graded(NEW, id("b-0", "term"), Grade.EASY, MORNING);
        var progress = Progress.of(deck, history, MORNING);
        assertEquals(
                List.of(
                        new UnitStanding("second", new Standing(4, 0, 0, 0, 0, 0)),
                        new UnitStanding("first", new Standing(1, 0, 1, 0, 0, 1))),
                progress.units());
        assertEquals(new Standing(5, 0, 1, 0, 0, 1), progress.standing());
    }
}
