package org.lectern.quiz;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// The cards of a deck that are not to be let be, by where they stand at a time. Each card is looked up once.
final class Standings {
    private final List<Due> due = new ArrayList<>();
    private final List<Later> later = new ArrayList<>();
    /// The same objects as in the deck.
    private final Set<Card> fresh = Collections.newSetFromMap(new IdentityHashMap<>());

    private record Later(Card card, double retrievability) {}

    Standings(Deck deck, History history, OffsetDateTime now) {
        for (var card : deck.cards()) {
            var track = history.track(card.id());
            var scheduler = history.scheduler(card.id());
            if (track.isAway(scheduler, now)) {
                continue;
            }
            var isDue = Due.of(card, track, scheduler, now);
            if (isDue.isPresent()) {
                due.add(isDue.get());
            } else if (track.isNew()) {
                fresh.add(card);
            } else {
                later.add(new Later(card, track.retrievability(scheduler, now)));
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
        later.sort(Comparator.comparingDouble(Later::retrievability));
        return later.stream().map(Later::card).toList();
    }
}
