package org.lectern.quiz;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// A number for each card that ever was seen, from 0 on. A card's id remembers its number, so that it is found the
/// second time without a search.
final class Places {
    static final int NONE = -1;
    /// Counts all of these, so that an id tells which one gave it its number.
    private static final AtomicInteger ALL = new AtomicInteger();

    private final long mine = (long) ALL.incrementAndGet() << Integer.SIZE;
    private final Map<CardId, Integer> places = new ConcurrentHashMap<>();
    private final AtomicInteger free = new AtomicInteger();

    /// The number of a card, or [#NONE].
    int of(CardId card) {
        var last = card.place;
        if (isMine(last)) {
            return (int) last;
        }
        var found = places.get(card);
        return found == null ? NONE : remembered(card, found);
    }

    /// The number of a card, a new one if it has none.
    int taken(CardId card) {
        var last = card.place;
        return isMine(last) ? (int) last : remembered(card, places.computeIfAbsent(card, _ -> free.getAndIncrement()));
    }

    private boolean isMine(long last) {
        return last >> Integer.SIZE << Integer.SIZE == mine;
    }

    private int remembered(CardId card, int place) {
        card.place = mine | place;
        return place;
    }
}
