package org.lectern.quiz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.content.Course;
import org.lectern.content.Library;
import org.lectern.content.Unit;

/// All the cards of a library, in reading order.
public record Deck(List<Card> cards) {
    public static final Deck EMPTY = new Deck(List.of());

    public Deck {
        cards = List.copyOf(cards);
    }

    /// The cards that the blocks of the library hold.
    public static Deck of(Library library) {
        return EMPTY.again(Library.EMPTY, library);
    }

    /// The cards of a library that was read again; those of units that are still the same are kept.
    ///
    /// @param former the library that this deck was made of
    public Deck again(Library former, Library read) {
        var known = cards.stream()
                .collect(Collectors.groupingBy(card ->
                        new Scope.OfUnit(card.spot().course(), card.spot().unit())));
        var units = units(former);
        var pages = read.shelves().stream()
                .flatMap(shelf -> shelf.units().stream().map(unit -> new Page(shelf.course(), unit)))
                .toList();
        return new Deck(pages.parallelStream()
                .flatMap(page -> page.unit().equals(units.get(page.scope()))
                        ? known.getOrDefault(page.scope(), List.of()).stream()
                        : page.cards())
                .toList());
    }

    /// A unit in its course.
    private record Page(Course course, Unit unit) {
        Scope.OfUnit scope() {
            return new Scope.OfUnit(course.id(), unit.id());
        }

        Stream<Card> cards() {
            return new CardMaker(course.id(), unit).cards();
        }
    }

    private static Map<Scope.OfUnit, Unit> units(Library library) {
        var units = new HashMap<Scope.OfUnit, Unit>();
        library.shelves()
                .forEach(shelf -> shelf.units()
                        .forEach(unit ->
                                units.put(new Scope.OfUnit(shelf.course().id(), unit.id()), unit)));
        return units;
    }

    /// The same cards, those first that are about what was read: new ones follow the reading.
    ///
    /// @param isRead whether a block was read
    public Deck following(Predicate<Spot> isRead) {
        var homes = new Homes(this);
        var parts = cards.stream().collect(Collectors.partitioningBy(card -> isRead.test(homes.of(card))));
        return new Deck(Stream.of(true, false)
                .flatMap(read -> parts.getOrDefault(read, List.of()).stream())
                .toList());
    }

    /// Only the cards within a scope.
    public Deck within(Scope scope) {
        return new Deck(cards.stream().filter(card -> scope.holds(card.spot())).toList());
    }

    /// The cards by their ids.
    public Map<CardId, Card> byId() {
        return cards.stream().collect(Collectors.toMap(Card::id, Function.identity(), (first, _) -> first));
    }
}
