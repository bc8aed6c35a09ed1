package org.lectern.ui.guide.diagram;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import org.lectern.content.Edge;

/// A line along its points: rounded at the corners, with its ends.
final class Arrow {
    private static final double CORNER = 0.7;

    private Arrow() {}

    static Group of(List<Point2D> points, Edge.Line look, Edge.Ends ends, double em) {
        var head = Tip.atHead(ends);
        var tail = Tip.atTail(ends);
        var line = line(points, tail.depth() * em, head.depth() * em, em);
        line.getStyleClass().addAll("edge", style(look));
        var parts = new ArrayList<Node>();
        parts.add(line);
        parts.addAll(head.shapes(points.getLast(), points.get(points.size() - 2), em));
        parts.addAll(tail.shapes(points.getFirst(), points.get(1), em));
        return new Group(parts);
    }

    static String style(Edge.Line line) {
        return switch (line) {
            case SOLID -> "solid";
            case DASHED -> "dashed";
            case DOTTED -> "dotted";
            case THICK -> "thick";
        };
    }

    private static Path line(List<Point2D> points, double tail, double head, double em) {
        var start = near(points.getFirst(), points.get(1), tail);
        var path = new Path(new MoveTo(start.getX(), start.getY()));
        for (var i = 1; i < points.size() - 1; i++) {
            var corner = points.get(i);
            var before = near(corner, points.get(i - 1), CORNER * em);
            var after = near(corner, points.get(i + 1), CORNER * em);
            path.getElements()
                    .addAll(
                            new LineTo(before.getX(), before.getY()),
                            new QuadCurveTo(corner.getX(), corner.getY(), after.getX(), after.getY()));
        }
        var end = near(points.getLast(), points.get(points.size() - 2), head);
        path.getElements().add(new LineTo(end.getX(), end.getY()));
        return path;
    }

    /// The point so many pixels from a corner towards another point, but no further than half way.
    private static Point2D near(Point2D corner, Point2D other, double pixels) {
        var distance = corner.distance(other);
        return distance == 0 ? corner : corner.interpolate(other, Math.min(0.5, pixels / distance));
    }
}
