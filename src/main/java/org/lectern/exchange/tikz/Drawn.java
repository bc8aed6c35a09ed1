package org.lectern.exchange.tikz;

import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.content.Edge;
import org.lectern.content.Ink;
import org.lectern.content.Shape;

/// A shape while it still stands where TikZ put it. The set is closed.
sealed interface Drawn {
    /// Places that lie on its rim or around it.
    Stream<Vec> places();

    record Frame(Optional<String> id, Stand stand, Label label, Shape.Form form, Ink ink) implements Drawn {
        @Override
        public Stream<Vec> places() {
            return Stream.of(stand.low(), stand.high());
        }
    }

    record Stroke(Outline outline, Optional<Edge.Ends> ends, Ink ink) implements Drawn {
        @Override
        public Stream<Vec> places() {
            return outline.places();
        }
    }

    /// @param at the centre, or the middle of the edge that is aligned
    record Words(Vec at, Label label, Shape.Align align, Ink ink) implements Drawn {
        @Override
        public Stream<Vec> places() {
            var left = switch (align) {
                case LEFT -> 0.0;
                case CENTRE -> label.width() / 2;
                case RIGHT -> label.width();
            };
            var corner = at.minus(new Vec(left, label.height() / 2));
            return Stream.of(corner, corner.plus(new Vec(label.width(), label.height())));
        }
    }
}
