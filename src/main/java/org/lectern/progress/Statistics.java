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
import org.lectern.content.CardKind;
import org.lectern.content.Unit;
import org.lectern.quiz.Card;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Confidence;
import org.lectern.quiz.Deck;
import org.lectern.quiz.History;
import org.lectern.quiz.Manner;
import org.lectern.quiz.Pace;

/// What a log of reviews tells about memory, time and mistakes: the figures of the statistics screen.
///
/// @param all what was recalled of everything, against what was predicted
/// @param kinds the same by kind of card, for the kinds that were tested
/// @param manners the same by manner of answering
/// @param trusts how often he was right, by how sure he had said he was
/// @param units the same as the kinds by id of the unit, in reading order, for those that were tested
/// @param hours the same by hour of the day
/// @param year reviews of each day of the last 53 weeks, from a Monday up to today
/// @param ahead minutes that the cards due on each of the next 30 days will take, today first
/// @param pace how long each kind of card takes
/// @param confusions what was taken for what, the most frequent first
public record Statistics(
        Retention all,
        Map<CardKind, Retention> kinds,
        Map<Manner, Retention> manners,
        Map<Confidence, Trust> trusts,
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
        manners = Collections.unmodifiableMap(manners);
        trusts = Collections.unmodifiableMap(trusts);
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
        return new Statistics(
                Retention.of(tests),
                by(CardKind.class, tests, test -> card(cards, test).kind()),
                by(Manner.class, tests, test -> Manner.of(card(cards, test))),
                Trust.of(cards.keySet(), history),
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

    private static <K extends Enum<K>> Map<K, Retention> by(
            Class<K> keys, List<Recollection> tests, Function<Recollection, K> key) {
        var groups = new EnumMap<K, Retention>(keys);
        tests.stream()
                .collect(Collectors.groupingBy(key))
                .forEach((group, some) -> groups.put(group, Retention.of(some)));
        return groups;
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
