package org.lectern.ui.guide.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.lectern.content.Node;

/// The border of a box as corners, close together where it is round: what is drawn, and where a line meets it.
record Border(List<Point2D> corners) {
    /// How far the slanting sides of a hexagon or a parallelogram lean, as a share of the height.
    private static final double LEAN = 0.3;

    private static final int QUARTER = 12;
    private static final double ROUNDING = 1e-9;

    Border {
        corners = List.copyOf(corners);
    }

    static Border of(Node.Shape shape, Rectangle2D area, double em) {
        var lean = lean(area);
        var round = Math.min(area.getHeight(), area.getWidth()) / 2;
        return switch (shape) {
            case BOX, SUBROUTINE ->
                at(area, List.of(corner(0, 0, 0), corner(1, 0, 0), corner(1, 1, 0), corner(0, 1, 0)));
            case ROUNDED -> rounded(area, 0.55 * em, 0.55 * em);
            case START -> rounded(area, round, round);
            case STORE -> rounded(area, area.getWidth() / 2, BoxSize.STORE_LID * em);
            case CIRCLE -> rounded(area, area.getWidth() / 2, area.getHeight() / 2);
            case DECISION ->
                at(area, List.of(corner(0.5, 0, 0), corner(1, 0.5, 0), corner(0.5, 1, 0), corner(0, 0.5, 0)));
            case PREPARATION ->
                at(
                        area,
                        List.of(
                                corner(0, 0, lean),
                                corner(1, 0, -lean),
                                corner(1, 0.5, 0),
                                corner(1, 1, -lean),
                                corner(0, 1, lean),
                                corner(0, 0.5, 0)));
            case DATA -> at(area, List.of(corner(0, 0, lean), corner(1, 0, 0), corner(1, 1, -lean), corner(0, 1, 0)));
        };
    }

    /// How far slanting sides lean, in pixels.
    static double lean(Rectangle2D area) {
        return Math.min(LEAN * area.getHeight(), area.getWidth() / 4);
    }

    /// @param right pixels to the right of the share of the width
    private record Corner(double across, double down, double right) {}

    private static Corner corner(double across, double down, double right) {
        return new Corner(across, down, right);
    }

    private static Border at(Rectangle2D area, List<Corner> corners) {
        return new Border(corners.stream()
                .map(corner -> new Point2D(
                        area.getMinX() + corner.across() * area.getWidth() + corner.right(),
                        area.getMinY() + corner.down() * area.getHeight()))
                .toList());
    }

    private static Border rounded(Rectangle2D area, double across, double down) {
        var corners = new ArrayList<Point2D>();
        double[] x = {area.getMaxX() - across, area.getMinX() + across};
        double[] y = {area.getMaxY() - down, area.getMinY() + down};
        for (var i = 0; i < 4 * (QUARTER + 1); i++) {
            var quarter = i / (QUARTER + 1);
            var angle = Math.PI / 2 * (quarter + (double) (i % (QUARTER + 1)) / QUARTER);
            var right = quarter == 0 || quarter == 3;
            corners.add(new Point2D(
                    x[right ? 0 : 1] + across * Math.cos(angle), y[quarter < 2 ? 0 : 1] + down * Math.sin(angle)));
        }
        return new Border(corners);
    }

    /// Where the way from a point outside to a point inside first meets the border.
    Optional<Point2D> met(Point2D outside, Point2D inside) {
        var ways = new ArrayList<Double>();
        for (var i = 0; i < corners.size(); i++) {
            share(outside, inside, corners.get(i), corners.get((i + 1) % corners.size()))
                    .ifPresent(ways::add);
        }
        return ways.stream().min(Comparator.naturalOrder()).map(share -> outside.interpolate(inside, share));
    }

    /// How far along the way from a to b it crosses the line from c to d, from 0 to 1.
    private static Optional<Double> share(Point2D a, Point2D b, Point2D c, Point2D d) {
        var way = b.subtract(a);
        var side = d.subtract(c);
        var turn = way.crossProduct(side).getZ();
        if (Math.abs(turn) < ROUNDING) {
            return Optional.empty();
        }
        var along = c.subtract(a).crossProduct(side).getZ() / turn;
        var beside = c.subtract(a).crossProduct(way).getZ() / turn;
        var hit = along >= -ROUNDING && along <= 1 + ROUNDING && beside >= -ROUNDING && beside <= 1 + ROUNDING;
        return hit ? Optional.of(along) : Optional.empty();
    }

    /// How far a point lies from the border, in pixels.
    double distance(Point2D point) {
        var nearest = Double.MAX_VALUE;
        for (var i = 0; i < corners.size(); i++) {
            var start = corners.get(i);
            var side = corners.get((i + 1) % corners.size()).subtract(start);
            var length = side.dotProduct(side);
            var share = length == 0 ? 0 : Math.clamp(point.subtract(start).dotProduct(side) / length, 0, 1);
            nearest = Math.min(nearest, point.distance(start.add(side.multiply(share))));
        }
        return nearest;
    }
}
