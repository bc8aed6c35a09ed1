package org.lectern.content;

import java.util.ArrayList;
import java.util.List;

/// An elliptic arc of path data, as the cubic curves that come close to it.
///
/// The centre is found as in the implementation notes of SVG 1.1, appendix F.6.
///
/// @param turn of the ellipse, in degrees
/// @param large whether it is the longer of two arcs
/// @param sweep whether it runs clockwise
record PathArc(
        PathData.Spot from,
        PathData.Spot to,
        double radiusX,
        double radiusY,
        double turn,
        boolean large,
        boolean sweep) {

    List<PathData.Piece> pieces() {
        var a = Math.toRadians(turn);
        var half = turned((from.x() - to.x()) / 2, (from.y() - to.y()) / 2, -a);
        if (radiusX == 0 || radiusY == 0 || half.x() == 0 && half.y() == 0) {
            return List.of(new PathData.Line(to));
        }
        var reach = Math.hypot(half.x() / radiusX, half.y() / radiusY);
        var grown = Math.max(1, reach); // radii too small for the way grow until they fit
        var rx = Math.abs(radiusX) * grown;
        var ry = Math.abs(radiusY) * grown;
        var x = half.x() / rx;
        var y = half.y() / ry;
        var away = Math.sqrt(Math.max(0, 1 / (x * x + y * y) - 1)) * (large == sweep ? -1 : 1);
        var first = Math.atan2(y - away * -x, x - away * y);
        var last = Math.atan2(-y - away * -x, -x - away * y);
        var way = last - first;
        way += sweep && way < 0 ? 2 * Math.PI : !sweep && way > 0 ? -2 * Math.PI : 0;
        var middle = turned(away * y * rx, -away * x * ry, a);
        var centre = new PathData.Spot(middle.x() + (from.x() + to.x()) / 2, middle.y() + (from.y() + to.y()) / 2);
        return curves(centre, rx, ry, a, first, way);
    }

    private List<PathData.Piece> curves(
            PathData.Spot centre, double rx, double ry, double a, double first, double way) {
        var count = (int) Math.max(1, Math.ceil(Math.abs(way) / (Math.PI / 2) - 1e-9));
        var step = way / count;
        var pull = 4.0 / 3 * Math.tan(step / 4);
        var pieces = new ArrayList<PathData.Piece>();
        for (var i = 0; i < count; i++) {
            var one = first + i * step;
            var two = one + step;
            var end = at(centre, rx, ry, a, Math.cos(two), Math.sin(two));
            pieces.add(new PathData.Curve(
                    at(centre, rx, ry, a, Math.cos(one) - pull * Math.sin(one), Math.sin(one) + pull * Math.cos(one)),
                    at(centre, rx, ry, a, Math.cos(two) + pull * Math.sin(two), Math.sin(two) - pull * Math.cos(two)),
                    i == count - 1 ? to : end));
        }
        return pieces;
    }

    private static PathData.Spot at(PathData.Spot centre, double rx, double ry, double a, double x, double y) {
        var turned = turned(rx * x, ry * y, a);
        return new PathData.Spot(centre.x() + turned.x(), centre.y() + turned.y());
    }

    private static PathData.Spot turned(double x, double y, double a) {
        return new PathData.Spot(x * Math.cos(a) - y * Math.sin(a), x * Math.sin(a) + y * Math.cos(a));
    }
}
