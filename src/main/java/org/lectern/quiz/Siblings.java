package org.lectern.quiz;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Keeps cards of one item on different days.
final class Siblings {
    /// The cards of each item that are asked on the day.
    private final Map<Item, Set<CardId>> asked = new HashMap<>();

    /// @param day the entries of the day so far
    Siblings(List<History.Entry> day) {
        day.forEach(entry -> ask(entry.review().card()));
    }

    /// The due cards without those that wait for another day, in the same order. Learning steps take minutes and never
    /// wait; of the others, the one that has been due longest comes.
    List<Card> apart(List<Due> due) {
        due.stream()
                .filter(other -> !other.isReview())
                .forEach(step -> ask(step.card().id()));
        due.stream()
                .filter(Due::isReview)
                .sorted(Comparator.comparing(Due::at))
                .map(Due::card)
                .filter(this::isAlone)
                .forEach(card -> ask(card.id()));
        return due.stream()
                .map(Due::card)
                .filter(card -> cards(card).contains(card.id()))
                .toList();
    }

    /// Lets a new card come, unless another of its item is asked on the day.
    boolean lets(Card fresh) {
        return cards(fresh).isEmpty() && ask(fresh.id());
    }

    /// Counts a card as asked on the day.
    boolean ask(CardId card) {
        var others = asked.putIfAbsent(Item.of(card), Set.of(card));
        if (others == null || others.contains(card)) {
            return others == null;
        }
        var all = new HashSet<>(others);
        all.add(card);
        asked.put(Item.of(card), all);
        return true;
    }

    private Set<CardId> cards(Card card) {
        return asked.getOrDefault(Item.of(card.id()), Set.of());
    }

    private boolean isAlone(Card card) {
        return Set.of(card.id()).containsAll(cards(card));
    }
}
