package org.lectern.quiz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lectern.schedule.Phase;
import org.lectern.schedule.Recall;

/// The order of cards within a sitting. What is easily confused is mixed: cards of one table, list or passage follow
/// each
/// other, each time of another row or term. What is unrelated is not (Rohrer 2012: mixing helps to tell like things
/// apart).
final class Mixing {
    private final Homes homes;

    /// @param deck in which the blocks of items are looked up
    Mixing(Deck deck) {
        homes = new Homes(deck);
    }

    /// The same cards mixed, but for learning steps, which take minutes and stay in front.
    List<Card> afterSteps(List<Card> cards, History history) {
        var steps = cards.stream().filter(card -> isStep(card, history)).toList();
        var others = cards.stream().filter(card -> !isStep(card, history)).toList();
        return Stream.concat(steps.stream(), mixed(others).stream()).toList();
    }

    private static boolean isStep(Card card, History history) {
        return history.recall(card.id()) instanceof Recall.Seen seen && !(seen.phase() instanceof Phase.Reviewing);
    }

    /// The same cards: topics in the order in which their first cards come, and within a topic the items by turns.
    List<Card> mixed(List<Card> cards) {
        var topics = new LinkedHashMap<Spot, Map<String, Deque<Card>>>();
        for (var card : cards) {
            topics.computeIfAbsent(homes.of(card), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(card.id().item(), _ -> new ArrayDeque<>())
                    .add(card);
        }
        return topics.values().stream()
                .flatMap(items -> byTurns(items).stream())
                .toList();
    }

    private static List<Card> byTurns(Map<String, Deque<Card>> items) {
        var turns = new ArrayList<Card>();
        var rest = new ArrayDeque<>(items.values());
        while (!rest.isEmpty()) {
            var item = rest.removeFirst();
            turns.add(item.removeFirst());
            if (!item.isEmpty()) {
                rest.addLast(item);
            }
        }
        return turns;
    }
}
