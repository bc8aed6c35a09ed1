package org.lectern.progress;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lectern.quiz.Card;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Deck;
import org.lectern.quiz.History;
import org.lectern.quiz.Pace;
import org.lectern.schedule.Scheduler;

/// Cards and reviews, counted by study day.
final class Calendar {
    private Calendar() {}

    /// Whether a card is due on the present study day or was due before it, and not to be let be.
    static boolean isDueBy(CardId card, History history, OffsetDateTime now) {
        return day(card, history, now)
                .filter(day -> !day.isAfter(history.scheduler(card).day(now)))
                .filter(_ -> !history.isAway(card, now))
                .isPresent();
    }

    /// The study day on which a card comes back; empty for a new one and for one that is suspended.
    private static Optional<LocalDate> day(CardId card, History history, OffsetDateTime now) {
        return history.decisions(card).suspended()
                ? Optional.empty()
                : history.due(card, now).map(history.scheduler(card)::day);
    }

    /// What plans the cards of a deck, which are all of one course.
    static Scheduler scheduler(Deck deck, History history) {
        return history.scheduler(
                deck.cards().isEmpty() ? "" : deck.cards().getFirst().id().course());
    }

    /// Cards due on each of the next days; today stands for all that is due by now.
    static List<Day> forecast(Deck deck, History history, OffsetDateTime now, int days) {
        var scheduler = scheduler(deck, history);
        var today = scheduler.day(now);
        var counts = new HashMap<LocalDate, Integer>();
        for (var card : deck.cards()) {
            day(card.id(), history, now)
                    .ifPresent(day -> counts.merge(day.isBefore(today) ? today : day, 1, Integer::sum));
        }
        return days(today, days, counts);
    }

    /// Reviews of the deck's cards on each of the last days.
    static List<Day> activity(Deck deck, History history, OffsetDateTime now, int days) {
        var scheduler = scheduler(deck, history);
        var counts = new HashMap<LocalDate, Integer>();
        var cards = ids(deck);
        for (var entry : history.entries()) {
            if (cards.contains(entry.review().card())) {
                counts.merge(scheduler.day(entry.review().at()), 1, Integer::sum);
            }
        }
        return days(scheduler.day(now).minusDays(days - 1L), days, counts);
    }

    /// What was asked of the deck's cards on each day of the last weeks, which begin on Mondays, up to today.
    static List<Effort> year(Deck deck, History history, OffsetDateTime now, int weeks) {
        var scheduler = scheduler(deck, history);
        var today = scheduler.day(now);
        var first =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(weeks - 1L);
        var efforts = new HashMap<LocalDate, Effort>();
        var cards = ids(deck);
        for (var entry : history.entries()) {
            var review = entry.review();
            if (cards.contains(review.card())) {
                efforts.compute(scheduler.day(review.at()), (day, effort) -> more(day, effort, review.took()));
            }
        }
        return first.datesUntil(today.plusDays(1))
                .map(day -> efforts.getOrDefault(day, Effort.none(day)))
                .toList();
    }

    /// The time that the cards due on each of the next days will take at the student's pace; today stands for all that
    /// is due by now.
    static List<Effort> ahead(Deck deck, History history, Pace pace, OffsetDateTime now, int days) {
        var scheduler = scheduler(deck, history);
        var today = scheduler.day(now);
        var efforts = new HashMap<LocalDate, Effort>();
        for (var card : deck.cards()) {
            day(card.id(), history, now)
                    .ifPresent(day -> efforts.compute(
                            day.isBefore(today) ? today : day, (date, effort) -> more(date, effort, pace.of(card))));
        }
        return today.datesUntil(today.plusDays(days))
                .map(day -> efforts.getOrDefault(day, Effort.none(day)))
                .toList();
    }

    private static Effort more(LocalDate day, @Nullable Effort effort, Duration took) {
        return (effort == null ? Effort.none(day) : effort).and(took);
    }

    static Set<CardId> ids(Deck deck) {
        return deck.cards().stream().map(Card::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Day> days(LocalDate first, int days, Map<LocalDate, Integer> counts) {
        return IntStream.range(0, days)
                .mapToObj(first::plusDays)
                .map(day -> new Day(day, counts.getOrDefault(day, 0)))
                .toList();
    }
}
