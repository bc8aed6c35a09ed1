package org.lectern.ui.guide.diagram;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import org.lectern.content.Edge;

/// What stands at one end of a line. Lengths are in ems.
///
/// @param depth how far before its end the line itself stops
enum Tip {
    NOTHING(0),
    HEAD(0.675),
    CIRCLE(0.6),
    CROSS(0.1);

    private static final double HEAD_LENGTH = 0.75;
    private static final double HEAD_HALF_WIDTH = 0.32;
    private static final double RADIUS = 0.3;
    private static final double ARM = 0.3;

    private final double depth;

    Tip(double depth) {
        this.depth = depth;
    }

    double depth() {
        return depth;
    }

    static Tip atHead(Edge.Ends ends) {
        return switch (ends) {
            case NONE, BACK -> NOTHING;
            case ARROW, BOTH -> HEAD;
            case CIRCLE -> CIRCLE;
            case CROSS -> CROSS;
        };
    }

    static Tip atTail(Edge.Ends ends) {
        return switch (ends) {
            case NONE, ARROW, CIRCLE, CROSS -> NOTHING;
            case BACK, BOTH -> HEAD;
        };
    }

    /// @param end where the line ends
    /// @param before where it comes from
    List<Shape> shapes(Point2D end, Point2D before, double em) {
        var way = end.subtract(before).normalize().multiply(em);
        var across = new Point2D(-way.getY(), way.getX());
        return switch (this) {
            case NOTHING -> List.of();
            case HEAD -> {
                var base = end.subtract(way.multiply(HEAD_LENGTH));
                yield List.of(styled(triangle(end, base, across.multiply(HEAD_HALF_WIDTH)), "arrow-head"));
            }
            case CIRCLE -> {
                var middle = end.subtract(way.multiply(RADIUS));
                yield List.of(styled(new Circle(middle.getX(), middle.getY(), RADIUS * em), "arrow-ring"));
            }
            case CROSS -> {
                var middle = end.subtract(way.multiply(2 * ARM));
                var one = way.add(across).multiply(ARM);
                var other = way.subtract(across).multiply(ARM);
                yield List.of(styled(
                        new Path(
                                move(middle.subtract(one)),
                                line(middle.add(one)),
                                move(middle.subtract(other)),
                                line(middle.add(other))),
                        "arrow-cross"));
            }
        };
    }

    private static Polygon triangle(Point2D tip, Point2D base, Point2D half) {
        return new Polygon(
                tip.getX(),
                tip.getY(),
                base.getX() + half.getX(),
                base.getY() + half.getY(),
                base.getX() - half.getX(),
                base.getY() - half.getY());
    }

    private static MoveTo move(Point2D point) {
        return new MoveTo(point.getX(), point.getY());
    }

    private static LineTo line(Point2D point) {
        return new LineTo(point.getX(), point.getY());
    }

    private static Shape styled(Shape shape, String styleClass) {
        shape.getStyleClass().add(styleClass);
        return shape;
    }
}
