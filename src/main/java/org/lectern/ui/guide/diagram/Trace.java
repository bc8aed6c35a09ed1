package org.lectern.ui.guide.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.lectern.content.Edge;
import org.lectern.content.PathData;

/// Lines and curves of a picture, with what stands at their ends.
final class Trace {
    private Trace() {}

    static Group of(PictureLayout.Traced traced, double em) {
        var pieces = traced.pieces();
        var ends = traced.path().ends().orElse(Edge.Ends.NONE);
        var spots =
                pieces.stream().map(piece -> point(piece.end(), traced.unit())).toList();
        var path = new Path();
        for (var piece : pieces) {
            path.getElements().add(element(piece, traced.unit()));
        }
        var group = new Group(new Tint(traced.path().ink(), em).line(path));
        if (pieces.size() > 1) {
            var head = Tip.atHead(ends);
            var tail = Tip.atTail(ends);
            beforeEnd(pieces, traced.unit())
                    .ifPresent(before -> group.getChildren().addAll(head.shapes(spots.getLast(), before, em)));
            afterStart(pieces, traced.unit())
                    .ifPresent(after -> group.getChildren().addAll(tail.shapes(spots.getFirst(), after, em)));
            shorten(path, beforeEnd(pieces, traced.unit()), head.depth() * em);
            afterStart(pieces, traced.unit()).ifPresent(after -> {
                var start = near(spots.getFirst(), after, tail.depth() * em);
                path.getElements().set(0, new MoveTo(start.getX(), start.getY()));
            });
        }
        return group;
    }

    /// Lets the line itself stop before its tip, along the direction it arrives in.
    private static void shorten(Path path, Optional<Point2D> before, double by) {
        before.ifPresent(from -> {
            switch (path.getElements().getLast()) {
                case LineTo line -> {
                    var end = near(new Point2D(line.getX(), line.getY()), from, by);
                    line.setX(end.getX());
                    line.setY(end.getY());
                }
                case CubicCurveTo curve -> {
                    var end = near(new Point2D(curve.getX(), curve.getY()), from, by);
                    curve.setX(end.getX());
                    curve.setY(end.getY());
                }
                default -> {}
            }
        });
    }

    private static Optional<Point2D> beforeEnd(List<PathData.Piece> pieces, double unit) {
        var points = points(pieces, unit);
        var end = points.getLast();
        return points.reversed().stream()
                .filter(each -> each.distance(end) > 0.01)
                .findFirst();
    }

    private static Optional<Point2D> afterStart(List<PathData.Piece> pieces, double unit) {
        var points = points(pieces, unit);
        var start = points.getFirst();
        return points.stream().filter(each -> each.distance(start) > 0.01).findFirst();
    }

    /// Ends and controls in their order: a curve leaves towards its first and arrives from its second.
    private static List<Point2D> points(List<PathData.Piece> pieces, double unit) {
        var points = new ArrayList<Point2D>();
        for (var piece : pieces) {
            if (piece instanceof PathData.Curve curve) {
                points.add(point(curve.first(), unit));
                points.add(point(curve.second(), unit));
            }
            points.add(point(piece.end(), unit));
        }
        return points;
    }

    private static PathElement element(PathData.Piece piece, double unit) {
        var end = point(piece.end(), unit);
        return switch (piece) {
            case PathData.Move _ -> new MoveTo(end.getX(), end.getY());
            case PathData.Line _ -> new LineTo(end.getX(), end.getY());
            case PathData.Close _ -> new ClosePath();
            case PathData.Curve curve -> {
                var first = point(curve.first(), unit);
                var second = point(curve.second(), unit);
                yield new CubicCurveTo(
                        first.getX(), first.getY(), second.getX(), second.getY(), end.getX(), end.getY());
            }
        };
    }

    private static Point2D near(Point2D end, Point2D other, double by) {
        return end.interpolate(other, Math.min(0.5, by / Math.max(end.distance(other), 0.01)));
    }

    private static Point2D point(PathData.Spot spot, double unit) {
        return new Point2D(spot.x() * unit, spot.y() * unit);
    }
}
