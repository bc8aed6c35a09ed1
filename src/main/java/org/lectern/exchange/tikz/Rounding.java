package org.lectern.exchange.tikz;

/// Rounds the corners between straight lines.
final class Rounding {
    private Rounding() {}

    /// @param radius in centimetres
    static Outline of(Outline outline, double radius) {
        var rounded = new Outline();
        outline.pieces().forEach(piece -> piece(piece, radius, rounded));
        return rounded;
    }

    private static void piece(Outline piece, double radius, Outline rounded) {
        var segments = piece.segments();
        var closed = segments.getLast() instanceof Segment.Close;
        var start = segments.getFirst().to();
        for (var i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            var from = i == 0 ? start : segments.get(i - 1).to();
            var next = i + 1 < segments.size()
                    ? segments.get(i + 1)
                    : closed && segments.size() > 2 ? segments.get(1) : segment;
            var bends = straight(segment) && straight(next) && next != segment && !from.near(segment.to());
            if (i == 0) {
                var shifted = closed && segments.size() > 2 && straight(segments.get(1));
                rounded.move(shifted ? reach(start, segments.get(1).to(), radius) : start);
            } else if (bends) {
                var corner = segment.to();
                rounded.line(reach(corner, from, radius));
                var after = reach(corner, next.to(), radius);
                var before = reach(corner, from, radius);
                rounded.curve(before.towards(corner, 0.55), after.towards(corner, 0.55), after);
            } else {
                rounded.add(segment);
            }
        }
        if (closed) {
            rounded.close();
        }
    }

    private static Vec reach(Vec corner, Vec towards, double radius) {
        var way = towards.minus(corner);
        return corner.plus(way.unit().times(Math.min(radius, way.length() / 2)));
    }

    private static boolean straight(Segment segment) {
        return segment instanceof Segment.Line || segment instanceof Segment.Close;
    }
}
