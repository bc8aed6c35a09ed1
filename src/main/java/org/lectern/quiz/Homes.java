package org.lectern.quiz;

import java.util.HashMap;
import java.util.Map;

/// The blocks in which the answers of a deck's cards stand: for a question the one that supports it best.
final class Homes {
    private final Deck deck;
    private final Map<String, Spot> spots = new HashMap<>();

    /// @param deck in which items and blocks are looked up
    Homes(Deck deck) {
        this.deck = deck;
    }

    Spot of(Card card) {
        return card instanceof Card.Asked asked
                ? asked.supports().stream()
                        .findFirst()
                        .map(support -> spots().getOrDefault(name(asked, support), asked.spot()))
                        .orElseGet(asked::spot)
                : card.spot();
    }

    /// Drawn up only when a question asks for them.
    private Map<String, Spot> spots() {
        if (spots.isEmpty()) {
            for (var card : deck.cards()) {
                spots.putIfAbsent(name(card, card.spot().block()), card.spot());
                if (card.id().isOfItem()) {
                    spots.putIfAbsent(name(card, card.id().item()), card.spot());
                }
            }
        }
        return spots;
    }

    private static String name(Card card, String id) {
        return card.spot().course() + "/" + id;
    }
}
