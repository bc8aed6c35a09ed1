package org.lectern.content;

import java.util.List;

@Says("A point of an outline, with the points under it.")
public record Point(
        @Says("A stable name for the point, unique in the course.")
        String id,

        @Says("What the point says.") Text text,
        @Says("The points under it.") List<Point> points,
        @Inlined Provenance provenance) {
    public Point {
        points = List.copyOf(points);
    }
}
