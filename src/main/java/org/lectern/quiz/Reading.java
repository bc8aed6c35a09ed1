package org.lectern.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;

/// The order in which new cards come: unit by unit, and in a unit first one card of each item, then the second ones. So
/// what asks for the same in another way keeps nobody from the rest of the unit.
final class Reading {
    private Reading() {}

    static List<Card> order(Deck deck) {
        var units = new LinkedHashMap<Scope.OfUnit, List<List<Card>>>();
        var ranks = new HashMap<Item, Integer>();
        for (var card : deck.cards()) {
            var spot = card.spot();
            var turns = units.computeIfAbsent(new Scope.OfUnit(spot.course(), spot.unit()), _ -> new ArrayList<>());
            var rank = ranks.merge(Item.of(card.id()), 1, Integer::sum) - 1;
            while (turns.size() <= rank) {
                turns.add(new ArrayList<>());
            }
            turns.get(rank).add(card);
        }
        return units.values().stream()
                .flatMap(turns -> turns.stream().flatMap(List::stream))
                .toList();
    }
}
