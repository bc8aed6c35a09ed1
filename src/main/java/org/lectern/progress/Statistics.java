package org.lectern.progress;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.content.Unit;
import org.lectern.quiz.Card;
import org.lectern.quiz.CardId;
import org.lectern.quiz.CardKind;
import org.lectern.quiz.Deck;
import org.lectern.quiz.History;
import org.lectern.quiz.Pace;

/// What a log of reviews tells about memory, time and mistakes: the figures of the statistics screen.
///
/// @param all what was recalled of everything, against what was predicted
/// @param kinds the same by kind of card, for the kinds that were tested
/// @param units the same by id of the unit, in reading order, for those that were tested
/// @param hours the same by hour of the day
/// @param year reviews of each day of the last 53 weeks, from a Monday up to today
/// @param ahead minutes that the cards due on each of the next 30 days will take, today first
/// @param pace how long each kind of card takes
/// @param confusions what was taken for what, the most frequent first
public record Statistics(
        Retention all,
        Map<CardKind, Retention> kinds,
        Map<String, Retention> units,
        List<Hour> hours,
        List<Effort> year,
        List<Effort> ahead,
        Pace pace,
        List<Confusion> confusions) {
    private static final int WEEKS = 53;
    private static final int DAYS = 30;

    public Statistics {
        kinds = Collections.unmodifiableMap(kinds);
        units = Collections.unmodifiableMap(units);
        hours = List.copyOf(hours);
        year = List.copyOf(year);
        ahead = List.copyOf(ahead);
        confusions = List.copyOf(confusions);
    }

    /// Those of a course; takes time with a long log, so not on the screen thread.
    ///
    /// @param units of the course, in which the deck's questions stand
    public static Statistics of(Deck deck, List<Unit> units, History history, OffsetDateTime now) {
        var tests = Recollection.of(Calendar.ids(deck), history).toList();
        var cards = deck.cards().stream().collect(Collectors.toMap(Card::id, Function.identity(), (first, _) -> first));
        var pace = Pace.of(deck, history);
        var byKind = new EnumMap<CardKind, Retention>(CardKind.class);
        tests.stream()
                .collect(Collectors.groupingBy(test -> CardKind.of(card(cards, test))))
                .forEach((kind, some) -> byKind.put(kind, Retention.of(some)));
        return new Statistics(
                Retention.of(tests),
                byKind,
                byUnit(
                        units,
                        tests.stream()
                                .collect(Collectors.groupingBy(
                                        test -> card(cards, test).spot().unit()))),
                Hour.of(tests),
                Calendar.year(deck, history, now, WEEKS),
                Calendar.ahead(deck, history, pace, now, DAYS),
                pace,
                Confusion.of(deck, history, Concepts.of(units)));
    }

    private static Card card(Map<CardId, Card> cards, Recollection test) {
        return Objects.requireNonNull(cards.get(test.review().card()));
    }

    private static Map<String, Retention> byUnit(List<Unit> units, Map<String, List<Recollection>> tests) {
        var inOrder = new LinkedHashMap<String, Retention>();
        for (var unit : units) {
            var some = tests.getOrDefault(unit.id(), List.of());
            if (!some.isEmpty()) {
                inOrder.put(unit.id(), Retention.of(some));
            }
        }
        return inOrder;
    }
}
