package org.lectern.exchange.tikz;

import java.util.List;
import java.util.Optional;

/// The way from one place of a path to the next, on which nodes may stand.
///
/// @param from what is at its beginning, in words
/// @param to what is at its end, in words
record Leg(Vec start, List<Segment> segments, Optional<String> from, Optional<String> to) {
    Leg {
        segments = List.copyOf(segments);
    }

    static Leg still(Vec at) {
        return new Leg(at, List.of(), Optional.empty(), Optional.empty());
    }

    /// The place after a share of the way; each of its segments counts the same.
    Vec at(double share) {
        if (segments.isEmpty()) {
            return start;
        }
        var t = Math.clamp(share, 0, 1) * segments.size();
        var index = (int) Math.min(segments.size() - 1, Math.floor(t));
        var begin = index == 0 ? start : segments.get(index - 1).to();
        return segments.get(index) instanceof Segment.Curve curve
                ? curve.at(begin, t - index)
                : begin.towards(segments.get(index).to(), t - index);
    }

    /// The direction at a share of the way.
    Vec direction(double share) {
        return at(Math.min(1, share + 0.01)).minus(at(Math.max(0, share - 0.01)));
    }
}
