package org.lectern.ui.guide.diagram;

import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.QuadCurveTo;
import org.lectern.content.Edge;

/// An arrow along its route: rounded at the corners, with a filled head.
final class Arrow {
    private static final double HEAD_LENGTH = 0.75;
    private static final double HEAD_HALF_WIDTH = 0.32;
    private static final double CORNER = 0.7;

    private Arrow() {}

    static Group of(Route route, double em) {
        var line = line(route, em);
        line.getStyleClass().add("edge");
        if (route.edge().line().orElse(Edge.Line.SOLID) == Edge.Line.DASHED) {
            line.getStyleClass().add("dashed");
        }
        var head = head(route, em);
        head.getStyleClass().add("arrow-head");
        return new Group(line, head);
    }

    private static Path line(Route route, double em) {
        var points = route.points();
        var path =
                new Path(new MoveTo(points.getFirst().getX(), points.getFirst().getY()));
        for (var i = 1; i < points.size() - 1; i++) {
            var corner = points.get(i);
            var before = near(corner, points.get(i - 1), CORNER * em);
            var after = near(corner, points.get(i + 1), CORNER * em);
            path.getElements()
                    .addAll(
                            new LineTo(before.getX(), before.getY()),
                            new QuadCurveTo(corner.getX(), corner.getY(), after.getX(), after.getY()));
        }
        var end = near(points.getLast(), points.get(points.size() - 2), 0.9 * HEAD_LENGTH * em);
        path.getElements().add(new LineTo(end.getX(), end.getY()));
        return path;
    }

    private static Polygon head(Route route, double em) {
        var tip = route.points().getLast();
        var way = tip.subtract(route.points().get(route.points().size() - 2)).normalize();
        var base = tip.subtract(way.multiply(HEAD_LENGTH * em));
        var across = new Point2D(-way.getY(), way.getX()).multiply(HEAD_HALF_WIDTH * em);
        return new Polygon(
                tip.getX(),
                tip.getY(),
                base.getX() + across.getX(),
                base.getY() + across.getY(),
                base.getX() - across.getX(),
                base.getY() - across.getY());
    }

    /// The point so many pixels from a corner towards another point, but no further than half way.
    private static Point2D near(Point2D corner, Point2D other, double pixels) {
        var distance = corner.distance(other);
        return distance == 0 ? corner : corner.interpolate(other, Math.min(0.5, pixels / distance));
    }
}
