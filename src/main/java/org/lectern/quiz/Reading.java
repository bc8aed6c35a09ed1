package org.lectern.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// The order in which new cards come: unit by unit, and in a unit first one card of each item, then the second ones. So
/// what asks for the same in another way keeps nobody from the rest of the unit.
final class Reading {
    private Reading() {}

    /// All cards of a deck; each unit is looked at only when its turn comes.
    static Stream<Card> order(Deck deck) {
        return units(deck).stream().flatMap(unit -> byTurns(unit).stream());
    }

    private static Collection<List<Card>> units(Deck deck) {
        var units = new LinkedHashMap<Scope.OfUnit, List<Card>>();
        var last = new Spot("", "", "");
        var unit = List.<Card>of();
        for (var card : deck.cards()) {
            var spot = card.spot();
            if (!spot.unit().equals(last.unit()) || !spot.course().equals(last.course())) {
                unit = units.computeIfAbsent(new Scope.OfUnit(spot.course(), spot.unit()), _ -> new ArrayList<>());
                last = spot;
            }
            unit.add(card);
        }
        return units.values();
    }

    private static List<Card> byTurns(List<Card> unit) {
        var turns = new ArrayList<List<Card>>();
        var ranks = new HashMap<Item, Integer>();
        for (var card : unit) {
            var rank = ranks.merge(Item.of(card.id()), 1, Integer::sum) - 1;
            if (rank == turns.size()) {
                turns.add(new ArrayList<>());
            }
            turns.get(rank).add(card);
        }
        return turns.stream().flatMap(List::stream).toList();
    }
}
