package org.lectern.progress;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lectern.quiz.Card;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Deck;
import org.lectern.quiz.History;
import org.lectern.schedule.Recall;

/// Cards and reviews, counted by study day.
final class Calendar {
    private Calendar() {}

    /// Whether a card is due on the present study day or was due before it.
    static boolean isDueBy(Recall.Seen seen, History history, OffsetDateTime now) {
        return !history.scheduler()
                .day(history.scheduler().due(seen, now))
                .isAfter(history.scheduler().day(now));
    }

    /// Cards due on each of the next days; today stands for all that is due by now.
    static List<Day> forecast(Deck deck, History history, OffsetDateTime now, int days) {
        var today = history.scheduler().day(now);
        var counts = new HashMap<LocalDate, Integer>();
        for (var card : deck.cards()) {
            if (history.recall(card.id()) instanceof Recall.Seen seen) {
                var day = history.scheduler().day(history.scheduler().due(seen, now));
                counts.merge(day.isBefore(today) ? today : day, 1, Integer::sum);
            }
        }
        return days(today, days, counts);
    }

    /// Reviews of the deck's cards on each of the last days.
    static List<Day> activity(Deck deck, History history, OffsetDateTime now, int days) {
        var counts = new HashMap<LocalDate, Integer>();
        var cards = ids(deck);
        for (var entry : history.entries()) {
            if (cards.contains(entry.review().card())) {
                counts.merge(history.scheduler().day(entry.review().at()), 1, Integer::sum);
            }
        }
        return days(history.scheduler().day(now).minusDays(days - 1L), days, counts);
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
