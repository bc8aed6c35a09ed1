package org.lectern.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the student is, where he came from, and where he went back from.
///
/// @param back earlier stops, the latest last
/// @param forward stops gone back from, the latest last
public record Trail(List<Stop> back, Stop at, List<Stop> forward) {
    /// How far back it is remembered.
    private static final int LONGEST = 200;

    /// A place, and how far its page was scrolled when it was left; empty where the place itself is at the top.
    public record Stop(Place place, Optional<Scroll> scroll) {
        Stop(Place place) {
            this(place, Optional.empty());
        }
    }

    public Trail {
        back = List.copyOf(back.subList(Math.max(0, back.size() - LONGEST), back.size()));
        forward = List.copyOf(forward);
    }

    /// A trail that begins here.
    public static Trail at(Place place) {
        return at(new Stop(place));
    }

    static Trail at(Stop stop) {
        return new Trail(List.of(), stop, List.of());
    }

    public Place here() {
        return at.place();
    }

    /// On to another place; staying where one is takes no step.
    public Trail to(Place place) {
        return to(new Stop(place));
    }

    Trail to(Stop stop) {
        return stop.place().equals(here())
                ? new Trail(back, stop, forward)
                : new Trail(plus(back, at), stop, List.of());
    }

    /// The same trail with the present place said more exactly, as when the reader scrolls.
    public Trail as(Place place) {
        return new Trail(back, new Stop(place, at.scroll()), forward);
    }

    /// The same trail with a note of how far the present page is scrolled, as it is left.
    Trail scrolled(Optional<Scroll> scroll) {
        return new Trail(back, new Stop(here(), scroll), forward);
    }

    /// One place back, if there is one.
    public Trail backward() {
        return back.isEmpty() ? this : new Trail(back.subList(0, back.size() - 1), back.getLast(), plus(forward, at));
    }

    /// One place forward again, if one went back.
    public Trail onward() {
        return forward.isEmpty()
                ? this
                : new Trail(plus(back, at), forward.getLast(), forward.subList(0, forward.size() - 1));
    }

    private static List<Stop> plus(List<Stop> stops, Stop stop) {
        var longer = new ArrayList<>(stops);
        longer.add(stop);
        return longer;
    }
}
