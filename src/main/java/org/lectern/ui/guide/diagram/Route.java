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
        if (from.equals(to) && edge.via().isEmpty()) {
            points.addAll(loop(from));
        } else if (edge.via().isEmpty()) {
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

    /// The way from the right side of a box round to its top.
    private static List<Point2D> loop(Box box) {
        var area = box.bounds();
        var out = new Point2D(area.getMaxX() + 1.6 * box.em(), box.centre().getY());
        var above = new Point2D(box.centre().getX() + area.getWidth() / 4, area.getMinY() - 1.6 * box.em());
        return List.of(
                box.borderFacing(out), out, new Point2D(out.getX(), above.getY()), above, box.borderFacing(above));
    }

    List<Leg> legs() {
        var legs = new ArrayList<Leg>();
        for (var i = 1; i < points.size(); i++) {
            legs.add(new Leg(points.get(i - 1), points.get(i)));
        }
        return legs;
    }
}
