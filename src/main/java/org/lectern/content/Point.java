package org.lectern.content;

import java.util.List;
import java.util.Optional;

@Says("A point of an outline, with the points under it.")
public record Point(
        @Says("A stable name for the point, unique in the course.")
        String id,

        @Says("What the point says.") Text text,
        @Says("The points under it.") List<Point> points,

        @Says("Whether the points under it stand in an order to be learned; when not given, it does not matter.")
        Optional<Order> order,

        @Inlined Provenance provenance) {
    public Point {
        points = List.copyOf(points);
    }

    /// A point under which the order does not matter.
    public Point(String id, Text text, List<Point> points, Provenance provenance) {
        this(id, text, points, Optional.empty(), provenance);
    }
}
