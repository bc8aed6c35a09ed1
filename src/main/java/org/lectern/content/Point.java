package org.lectern.content;

import java.util.List;

/// A point of an outline, with the points under it.
public record Point(
        String id, Text text, List<Point> points, @Inlined Provenance provenance) {
    public Point {
        points = List.copyOf(points);
    }
}
