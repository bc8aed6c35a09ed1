package org.lectern.quiz;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The cards of a deck that are not to be let be, by where they stand at a time. Each card is looked up once.
final class Standings {
    private final List<Due> due = new ArrayList<>();
    private final Deck deck;
    private final History history;
    private final OffsetDateTime now;
    /// The same objects as in the deck.
    private final Set<Card> fresh = none();

    private record Later(Card card, double retrievability) {}

    Standings(Deck deck, History history, OffsetDateTime now) {
        this.deck = deck;
        this.history = history.at(now);
        this.now = now;
        var second = now.toEpochSecond();
        for (var card : deck.cards()) {
            if (this.history.isQuiet(card.id(), second)) {
                continue;
            }
            var track = this.history.track(card.id());
            var scheduler = history.scheduler(card.id());
            if (track.isAway(scheduler, now)) {
                continue;
            }
            var isDue = Due.of(card, track, scheduler, now);
            if (isDue.isPresent()) {
                due.add(isDue.get());
            } else if (track.isNew()) {
                fresh.add(card);
            }
        }
        due.sort(Due.ASKED_FIRST);
    }

    /// In the order in which they are best asked.
    List<Due> due() {
        return due;
    }

    /// Whether a card of the deck was never asked.
    boolean isNew(Card card) {
        return fresh.contains(card);
    }

    boolean hasNew() {
        return !fresh.isEmpty();
    }

    /// Those that are not due yet, the least remembered first.
    List<Card> later() {
        var asked = due.stream().map(Due::card).collect(Collectors.toCollection(Standings::none));
        return deck.cards().stream()
                .filter(card -> !asked.contains(card) && !fresh.contains(card))
                .filter(card -> !history.isAway(card.id(), now))
                .map(card -> new Later(card, retrievability(card)))
                .sorted(Comparator.comparingDouble(Later::retrievability))
                .map(Later::card)
                .toList();
    }

    /// An empty set of objects, not of what they are like: to compare whole cards takes time.
    private static Set<Card> none() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private double retrievability(Card card) {
        return history.track(card.id()).retrievability(history.scheduler(card.id()), now);
    }
}
