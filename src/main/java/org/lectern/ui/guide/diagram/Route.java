package org.lectern.ui.guide.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Point2D;
import org.lectern.content.Edge;

/// The way of an arrow, from the border of one box to the border of another.
record Route(Edge edge, List<Point2D> points) {
    Route {
        points = List.copyOf(points);
    }

    static Route of(Edge edge, Map<String, Box> boxes, Grid grid) {
        var from = Objects.requireNonNull(boxes.get(edge.from()), edge.from());
        var to = Objects.requireNonNull(boxes.get(edge.to()), edge.to());
        var points = new ArrayList<Point2D>();
        if (edge.via().isEmpty()) {
            points.add(from.borderTowards(to.centre()));
            points.add(to.borderTowards(from.centre()));
        } else {
            edge.via().forEach(cell -> points.add(grid.at(cell)));
            points.addLast(to.squared(points.removeLast()));
            points.addFirst(from.borderFacing(points.getFirst()));
            points.add(to.borderFacing(points.getLast()));
        }
        return new Route(edge, points);
    }

    List<Leg> legs() {
        var legs = new ArrayList<Leg>();
        for (var i = 1; i < points.size(); i++) {
            legs.add(new Leg(points.get(i - 1), points.get(i)));
        }
        return legs;
    }
}
