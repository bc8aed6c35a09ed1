package org.lectern.exchange.tikz;

import java.util.Optional;

/// Where a node stands and how far it reaches.
///
/// @param name what is said of it in words
/// @param half half its width and height
record Stand(Optional<String> name, Vec centre, Vec half, Form form) {
    /// The outline of a node.
    enum Form {
        RECTANGLE,
        ELLIPSE,
        DIAMOND
    }

    static Stand point(Vec at) {
        return new Stand(Optional.empty(), at, Vec.ZERO, Form.RECTANGLE);
    }

    boolean isPoint() {
        return half.length() < 1e-9;
    }

    /// The place of an anchor such as `north east`, or of a number of degrees on the border.
    Optional<Vec> anchor(String words) {
        var anchor = words.strip();
        var x = anchor.endsWith("east") ? 1 : anchor.endsWith("west") ? -1 : 0;
        var y = anchor.startsWith("north") ? 1 : anchor.startsWith("south") ? -1 : 0;
        return switch (anchor) {
            case "center", "centre", "mid", "base", "text" -> Optional.of(centre);
            case "north", "south", "east", "west" -> Optional.of(way(x, y));
            case "north east", "north west", "south east", "south west" -> Optional.of(corner(x, y));
            case "base east", "mid east" -> Optional.of(way(1, 0));
            case "base west", "mid west" -> Optional.of(way(-1, 0));
            default -> Expression.value(anchor).map(it -> border(Vec.polar(it.value(), 1)));
        };
    }

    private Vec way(int x, int y) {
        return centre.plus(new Vec(x * half.x(), y * half.y()));
    }

    private Vec corner(int x, int y) {
        return switch (form) {
            case RECTANGLE -> way(x, y);
            case ELLIPSE -> centre.plus(new Vec(x * half.x(), y * half.y()).times(Math.sqrt(0.5)));
            case DIAMOND -> centre.plus(new Vec(x * half.x(), y * half.y()).times(0.5));
        };
    }

    /// Where a line from the centre in this direction leaves the node.
    Vec border(Vec direction) {
        var way = direction.unit();
        if (isPoint()) {
            return centre;
        }
        var x = half.x() < 1e-9 ? Double.POSITIVE_INFINITY : Math.abs(way.x()) / half.x();
        var y = half.y() < 1e-9 ? Double.POSITIVE_INFINITY : Math.abs(way.y()) / half.y();
        var reach = switch (form) {
            case RECTANGLE -> Math.max(x, y);
            case ELLIPSE -> Math.hypot(x, y);
            case DIAMOND -> x + y;
        };
        return Double.isFinite(reach) ? centre.plus(way.times(1 / reach)) : centre;
    }

    Vec low() {
        return centre.minus(half);
    }

    Vec high() {
        return centre.plus(half);
    }
}
