package org.lectern.quiz;

/// What the log tells of each card; copied in next to no time.
final class Tracks {
    private final Pages<Kept> kept;
    /// The place of each card in this list and in all copies of it or of what it is a copy of: a place that only
    /// another one uses does no harm, so all of them share it.
    private final Places places;

    /// What is told of a card, with what is asked of many cards at once: when it is surely not due, and where it
    /// stands.
    ///
    /// @param quietFrom in seconds since 1970, as is `quietUntil`, which no longer belongs to it
    /// @param slot the day that it waits for, counted from 1970; [#NOWHERE] for one that waits for none
    private record Kept(Track track, long quietFrom, long quietUntil, long slot) {
        private static final long NOWHERE = Long.MIN_VALUE;
        static final Kept NEW = of(Track.NEW);

        static Kept of(Track track) {
            var slot = track.slot().map(it -> it.day().toEpochDay()).orElse(NOWHERE);
            return new Kept(track, track.quietFrom(), track.quietUntil(), slot);
        }
    }

    Tracks() {
        this(new Pages<>(), new Places());
    }

    private Tracks(Pages<Kept> kept, Places places) {
        this.kept = kept;
        this.places = places;
    }

    /// The same, to go on with apart from this one.
    Tracks copy() {
        return new Tracks(kept.copy(), places);
    }

    Track get(CardId card) {
        return kept(card).track();
    }

    /// Whether a card is so far from being due that no travel and no change of the clock makes it so; this is told
    /// without a look at the card itself.
    ///
    /// @param now in seconds since 1970
    boolean isQuiet(CardId card, long now) {
        var known = kept(card);
        return known.quietFrom() <= now && now < known.quietUntil();
    }

    /// Whether a card waits for a day, as the scheduler planned it; this too is told without a look at the card.
    ///
    /// @param day counted from 1970
    boolean stands(CardId card, long day) {
        return kept(card).slot() == day;
    }

    private Kept kept(CardId card) {
        var place = places.of(card);
        return place != Places.NONE && place < kept.size() ? kept.get(place) : Kept.NEW;
    }

    void put(CardId card, Track track) {
        var place = places.taken(card);
        while (kept.size() <= place) {
            kept.add(Kept.NEW);
        }
        kept.set(place, Kept.of(track));
    }
}
