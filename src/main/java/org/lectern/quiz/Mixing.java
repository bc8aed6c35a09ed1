package org.lectern.quiz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The order of cards within a sitting. What is easily confused is mixed: cards of one table, list or passage follow
/// each
/// other, each time of another row or term. What is unrelated is not (Rohrer 2012: mixing helps to tell like things
/// apart).
final class Mixing {
    private final Map<String, String> blocks;

    /// @param deck in which the blocks of items are looked up
    Mixing(Deck deck) {
        blocks = deck.cards().stream()
                .collect(Collectors.toMap(
                        card -> card.id().course() + "/" + card.id().item(), Mixing::block, (first, _) -> first));
    }

    /// The same cards: topics in the order in which their first cards come, and within a topic the items by turns.
    List<Card> mixed(List<Card> cards) {
        var topics = new LinkedHashMap<String, Map<String, Deque<Card>>>();
        for (var card : cards) {
            topics.computeIfAbsent(topic(card), _ -> new LinkedHashMap<>())
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

    /// The block that a card's answer stands in: for a question the one that supports it best.
    private String topic(Card card) {
        return card.supports().stream()
                .findFirst()
                .map(support -> blocks.getOrDefault(
                        card.id().course() + "/" + support, card.id().course() + "/" + support))
                .orElseGet(() -> block(card));
    }

    private static String block(Card card) {
        return card.spot().course() + "/" + card.spot().block();
    }
}
