package org.lectern.ui;

import java.util.ArrayList;
import java.util.List;

/// Where the student is, where he came from, and where he went back from.
///
/// @param back earlier places, the latest last
/// @param forward places gone back from, the latest last
public record Trail(List<Place> back, Place here, List<Place> forward) {
    /// How far back it is remembered.
    private static final int LONGEST = 200;

    public Trail {
        back = List.copyOf(back.subList(Math.max(0, back.size() - LONGEST), back.size()));
        forward = List.copyOf(forward);
    }

    /// A trail that begins here.
    public static Trail at(Place place) {
        return new Trail(List.of(), place, List.of());
    }

    /// On to another place; staying where one is changes nothing.
    public Trail to(Place place) {
        return place.equals(here) ? this : new Trail(plus(back, here), place, List.of());
    }

    /// The same trail with the present place said more exactly, as when the reader scrolls.
    public Trail as(Place place) {
        return new Trail(back, place, forward);
    }

    /// One place back, if there is one.
    public Trail backward() {
        return back.isEmpty() ? this : new Trail(back.subList(0, back.size() - 1), back.getLast(), plus(forward, here));
    }

    /// One place forward again, if one went back.
    public Trail onward() {
        return forward.isEmpty()
                ? this
                : new Trail(plus(back, here), forward.getLast(), forward.subList(0, forward.size() - 1));
    }

    private static List<Place> plus(List<Place> places, Place place) {
        var longer = new ArrayList<>(places);
        longer.add(place);
        return longer;
    }
}
