package org.lectern.quiz;

import java.util.List;
import org.lectern.content.Library;

/// All the cards of a library, in reading order.
public record Deck(List<Card> cards) {
    public static final Deck EMPTY = new Deck(List.of());

    public Deck {
        cards = List.copyOf(cards);
    }

    /// The cards that the blocks of the library hold.
    public static Deck of(Library library) {
        return new Deck(library.shelves().stream()
                .flatMap(shelf -> shelf.units().stream().flatMap(unit -> {
                    var maker = new CardMaker(shelf.course().id(), unit.id());
                    return unit.blocks().stream().flatMap(block -> maker.cards(block).stream());
                }))
                .toList());
    }

    /// Only the cards within a scope.
    public Deck within(Scope scope) {
        return new Deck(cards.stream().filter(card -> scope.holds(card.spot())).toList());
    }
}
