package org.lectern.progress;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Deck;
import org.lectern.quiz.History;

/// Where the cards of one unit stand.
///
/// @param unit id of the unit
public record UnitStanding(String unit, Standing standing) {
    static List<UnitStanding> of(Deck deck, Set<CardId> waiting, History history, OffsetDateTime now) {
        var units = deck.cards().stream()
                .collect(Collectors.groupingBy(card -> card.spot().unit(), LinkedHashMap::new, Collectors.toList()));
        return units.entrySet().stream()
                .map(unit -> new UnitStanding(unit.getKey(), Standing.of(unit.getValue(), waiting, history, now)))
                .toList();
    }
}
