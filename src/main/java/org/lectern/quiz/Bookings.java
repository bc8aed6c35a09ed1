package org.lectern.quiz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The cards that were ever planned for each day, by one history or by those made from it. Where a card stands now is
/// told by its track: one that went elsewhere does no harm here, so all of them share it.
final class Bookings {
    private final Map<LocalDate, List<CardId>> days = new ConcurrentHashMap<>();

    void add(LocalDate day, CardId card) {
        days.compute(day, (_, cards) -> {
            var all = cards == null ? new ArrayList<CardId>() : cards;
            all.add(card);
            return all;
        });
    }

    /// All of a day; a card may be among them several times, or go elsewhere by now.
    List<CardId> on(LocalDate day) {
        var cards = new ArrayList<CardId>();
        days.computeIfPresent(day, (_, all) -> {
            cards.addAll(all);
            return all;
        });
        return cards;
    }
}
