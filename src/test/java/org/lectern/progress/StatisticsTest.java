package org.lectern.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.quiz.Samples.MORNING;
import static org.lectern.quiz.Samples.NEW;
import static org.lectern.quiz.Samples.SCHEDULER;
import static org.lectern.quiz.Samples.deck;
import static org.lectern.quiz.Samples.graded;
import static org.lectern.quiz.Samples.id;
import static org.lectern.quiz.Samples.open;
import static org.lectern.quiz.Samples.unit;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.content.CardKind;
import org.lectern.content.Unit;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Deck;
import org.lectern.quiz.History;
import org.lectern.quiz.Manner;
import org.lectern.quiz.Samples;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Recall;

final class StatisticsTest {
    private static final CardId CARD = id("q0", "asked");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Unit UNIT = unit("u", Samples.checkpoint("check", open("q0")));

    private static Statistics of(History history) {
        return Statistics.of(deck(1), List.of(UNIT), history, MORNING);
    }

    /// Eased 20 days ago, and asked again now.
    private static History twice(Grade grade) {
        return graded(graded(NEW, CARD, Grade.EASY, MORNING.minusDays(20)), CARD, grade, MORNING);
    }

    @Test
    void recallIsCountedByKindUnitAndHour() {
        var before = (Recall.Seen)
                graded(NEW, CARD, Grade.EASY, MORNING.minusDays(20)).recall(CARD);
        var expected = new Retention(1, 0, SCHEDULER.retrievability(before, MORNING));
        var statistics = of(twice(Grade.AGAIN));
        assertEquals(expected, statistics.all());
        assertEquals(Map.of(CardKind.QUESTION, expected), statistics.kinds());
        assertEquals(Map.of(Manner.OPEN, expected), statistics.manners());
        assertEquals(Map.of("u", expected), statistics.units());
        assertEquals(new Hour(9, expected), statistics.hours().get(9));
        assertEquals(24, statistics.hours().size());
    }

    @Test
    void theHourIsThatOfTheStudentsOwnClock() {
        var away = OffsetDateTime.parse("2026-11-23T22:30:00-05:00");
        var history = graded(graded(NEW, CARD, Grade.EASY, MORNING.minusDays(20)), CARD, Grade.GOOD, away);
        assertEquals(1, of(history).hours().get(22).retention().reviews());
    }

    @Test
    void theYearBeginsOnAMondayAndEndsToday() {
        var year = of(twice(Grade.GOOD)).year();
        assertEquals(DayOfWeek.MONDAY, year.getFirst().date().getDayOfWeek());
        assertEquals(TODAY.minusWeeks(52), year.getFirst().date());
        assertEquals(new Effort(TODAY, 1, Duration.ofSeconds(7)), year.getLast());
        assertEquals(2, year.stream().mapToInt(Effort::count).sum());
    }

    @Test
    void whatIsAheadIsInMinutesAtTheStudentsPace() {
        var history = graded(NEW, CARD, Grade.EASY, MORNING.minusDays(60));
        var statistics = of(history);
        assertEquals(
                new Effort(TODAY, 1, statistics.pace().of(Manner.OPEN)),
                statistics.ahead().getFirst());
        assertEquals(30, statistics.ahead().size());
    }

    @Test
    void withoutReviewsAllIsEmpty() {
        var statistics = of(NEW);
        assertEquals(new Retention(0, 0, 0), statistics.all());
        assertEquals(Map.of(), statistics.kinds());
        assertEquals(List.of(), statistics.confusions());
        assertEquals(0, statistics.year().stream().mapToInt(Effort::count).sum());
    }

    @Test
    void aCardsHistoryHasWhatWasRememberedBeforeAndAfterEachReview() {
        var history = twice(Grade.GOOD);
        var lines = CardHistory.of(deck(1).cards().getFirst(), history).reviews();
        assertEquals(2, lines.size());
        assertEquals(new Recall.Unseen(), lines.get(0).before());
        assertEquals(lines.get(1).before(), lines.get(0).after().orElseThrow());
        assertEquals(history.recall(CARD), lines.get(1).after().orElseThrow());
    }

    @Test
    void theCurveFallsBetweenReviewsAndRisesAtEach() {
        var history = twice(Grade.GOOD);
        var curve = CardHistory.of(deck(1).cards().getFirst(), history).curve(history, MORNING.plusDays(5), 4);
        assertEquals(10, curve.size());
        assertEquals(1, curve.get(0).recall(), 1e-9);
        for (var point = 1; point < 5; point++) {
            assertTrue(curve.get(point).recall() < curve.get(point - 1).recall());
        }
        assertEquals(1, curve.get(5).recall(), 1e-9);
        assertEquals(MORNING.plusDays(5), curve.getLast().at());
    }

    @Test
    void minutesBegunAreMinutesGone() {
        assertEquals(1, new Effort(TODAY, 1, Duration.ofSeconds(1)).minutes());
        assertEquals(0, Effort.none(TODAY).minutes());
        assertEquals(2, new Effort(TODAY, 1, Duration.ofSeconds(61)).minutes());
    }

    @Test
    void otherDecksDoNotCount() {
        var other = graded(twice(Grade.GOOD), id("elsewhere", "asked"), Grade.GOOD, MORNING);
        assertEquals(of(twice(Grade.GOOD)).year(), of(other).year());
        assertEquals(
                0, Statistics.of(Deck.EMPTY, List.of(), other, MORNING).all().reviews());
    }
}
