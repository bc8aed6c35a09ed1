package org.lectern.quiz;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.schedule.Phase;
import org.lectern.schedule.Recall;

/// Keeps cards of one item on different days.
final class Siblings {
    private final History history;
    /// The cards of each item that are asked on the day.
    private final Map<String, Set<CardId>> asked = new HashMap<>();

    /// @param day the entries of the day so far
    Siblings(History history, List<History.Entry> day) {
        this.history = history;
        day.forEach(entry -> ask(entry.review().card()));
    }

    /// The due cards without those that wait for another day, in the same order. Learning steps take minutes and never
    /// wait; of the others, the one that has been due longest comes.
    List<Card> apart(List<Card> due) {
        due.stream().filter(card -> !isReview(card)).forEach(card -> ask(card.id()));
        due.stream()
                .filter(this::isReview)
                .sorted(Comparator.comparing(this::dueAt))
                .filter(this::isAlone)
                .forEach(card -> ask(card.id()));
        return due.stream().filter(card -> cards(card).contains(card.id())).toList();
    }

    /// Lets a new card come, unless another of its item is asked on the day.
    boolean lets(Card fresh) {
        return cards(fresh).isEmpty() && ask(fresh.id());
    }

    /// Counts a card as asked on the day.
    boolean ask(CardId card) {
        return asked.computeIfAbsent(itemOf(card), _ -> new HashSet<>()).add(card);
    }

    private Set<CardId> cards(Card card) {
        return asked.getOrDefault(itemOf(card.id()), Set.of());
    }

    private boolean isAlone(Card card) {
        return Set.of(card.id()).containsAll(cards(card));
    }

    private boolean isReview(Card card) {
        return history.recall(card.id()) instanceof Recall.Seen seen && seen.phase() instanceof Phase.Reviewing;
    }

    private OffsetDateTime dueAt(Card card) {
        return history.recall(card.id()) instanceof Recall.Seen seen ? seen.due() : OffsetDateTime.MAX;
    }

    private static String itemOf(CardId card) {
        return card.course() + "/" + card.item();
    }
}
