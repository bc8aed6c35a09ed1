package org.lectern.quiz;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// What the log tells of each card; copied in next to no time.
final class Tracks {
    private final Pages<Track> tracks;
    /// The place of each card in this list and in all copies of it or of what it is a copy of: a place that only
    /// another
    /// one uses does no harm, so all of them share it.
    private final Map<CardId, Integer> places;
    private final AtomicInteger free;

    Tracks() {
        this(new Pages<>(), new ConcurrentHashMap<>(), new AtomicInteger());
    }

    private Tracks(Pages<Track> tracks, Map<CardId, Integer> places, AtomicInteger free) {
        this.tracks = tracks;
        this.places = places;
        this.free = free;
    }

    /// The same, to go on with apart from this one.
    Tracks copy() {
        return new Tracks(tracks.copy(), places, free);
    }

    Track get(CardId card) {
        var place = places.getOrDefault(card, Integer.MAX_VALUE);
        return place < tracks.size() ? tracks.get(place) : Track.NEW;
    }

    void put(CardId card, Track track) {
        var place = places.computeIfAbsent(card, _ -> free.getAndIncrement());
        while (tracks.size() <= place) {
            tracks.add(Track.NEW);
        }
        tracks.set(place, track);
    }
}
