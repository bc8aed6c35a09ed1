package org.lectern.exchange.tikz;

import java.util.List;

/// Finds the way from one place to another. Where a node stands, the way begins and ends at its border.
final class Legs {
    /// How far the handles of a bent line reach, as a share of its length, so that it looks like part of a circle.
    private static final double HANDLE = 0.3915;

    private Legs() {}

    static Leg straight(Place from, Place to) {
        var way = to.at().minus(from.at());
        return leg(from, to, from.border(way), new Segment.Line(to.border(way.times(-1))));
    }

    /// First level and then upright, or the other way round.
    static Leg square(Place from, Place to, boolean levelFirst) {
        var corner = levelFirst
                ? new Vec(to.at().x(), from.at().y())
                : new Vec(from.at().x(), to.at().y());
        var start = from.border(corner.minus(from.at()));
        var end = to.border(corner.minus(to.at()));
        return leg(from, to, start, new Segment.Line(corner), new Segment.Line(end));
    }

    static Leg curved(Place from, Place to, Vec first, Vec second) {
        var start = from.border(first.minus(from.at()));
        var end = to.border(second.minus(to.at()));
        return leg(from, to, start, new Segment.Curve(first, second, end));
    }

    /// As `to` with its options: straight, bent or with angles.
    static Leg to(Place from, Place to, Style style) {
        var angle = to.at().minus(from.at()).angle();
        double out;
        double in;
        if (style.has("bend left") || style.has("bend right")) {
            var left = style.has("bend left");
            var bend =
                    style.number(left ? "bend left" : "bend right", style.number("bend angle", 30)) * (left ? 1 : -1);
            out = angle + bend;
            in = angle + 180 - bend;
        } else if (style.has("out") || style.has("in")) {
            out = style.number("out", 45);
            in = style.number("in", 135);
        } else {
            return straight(from, to);
        }
        var loop = from.at().near(to.at());
        var start = from.border(Vec.polar(out, 1));
        var end = to.border(Vec.polar(in, 1));
        var looseness = Math.clamp(style.number("looseness", loop ? 4 : 1), 0, 20);
        var reach =
                loop ? 0.25 * looseness : HANDLE * looseness * end.minus(start).length();
        return leg(
                from,
                to,
                start,
                new Segment.Curve(start.plus(Vec.polar(out, reach)), end.plus(Vec.polar(in, reach)), end));
    }

    private static Leg leg(Place from, Place to, Vec start, Segment... segments) {
        return new Leg(
                start,
                List.of(segments),
                from.node().flatMap(Stand::name),
                to.node().flatMap(Stand::name));
    }
}
