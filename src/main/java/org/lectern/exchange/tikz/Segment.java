package org.lectern.exchange.tikz;

/// A piece of a path. The set is closed.
sealed interface Segment {
    Vec to();

    record Move(Vec to) implements Segment {}

    record Line(Vec to) implements Segment {}

    record Curve(Vec first, Vec second, Vec to) implements Segment {
        /// The place after a share of the way.
        Vec at(Vec from, double t) {
            var u = 1 - t;
            return from.times(u * u * u)
                    .plus(first.times(3 * u * u * t))
                    .plus(second.times(3 * u * t * t))
                    .plus(to.times(t * t * t));
        }
    }

    /// Back to where the piece began.
    record Close(Vec to) implements Segment {}
}
