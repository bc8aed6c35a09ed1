package org.lectern.exchange.tikz;

/// Draws a brace in the place of each straight line.
final class Brace {
    private static final double HEIGHT = 2.5 * Measure.POINT;

    private Brace() {}

    static Outline along(Outline outline, Style decoration) {
        var mirrored =
                decoration.has("mirror") && !decoration.get("mirror").orElse("").equals("false") ? -1 : 1;
        var height = decoration.length("amplitude", HEIGHT);
        var raise = decoration.length("raise", 0);
        var braces = new Outline();
        var from = Vec.ZERO;
        for (var segment : outline.segments()) {
            if (segment instanceof Segment.Line && !segment.to().near(from)) {
                one(from, segment.to(), height, raise, mirrored, braces);
            }
            from = segment.to();
        }
        return braces;
    }

    /// The point of the brace lies to the left of the way, or to the right when mirrored.
    private static void one(Vec from, Vec to, double height, double raise, int mirrored, Outline braces) {
        var along = to.minus(from).unit();
        var up = along.left().times(mirrored);
        var start = from.plus(up.times(raise));
        var end = to.plus(up.times(raise));
        var middle = start.towards(end, 0.5);
        var bend = along.times(Math.min(height, to.minus(from).length() / 4));
        var half = up.times(height / 2);
        var tip = middle.plus(up.times(height));
        braces.move(start);
        braces.curve(
                start.plus(half.times(0.7)),
                start.plus(half).plus(bend.times(-0.3).plus(bend.times(0.5))),
                start.plus(half).plus(bend));
        braces.line(middle.plus(half).minus(bend));
        braces.curve(middle.plus(half).minus(bend.times(0.3)), tip.minus(half.times(0.7)), tip);
        braces.curve(
                tip.minus(half.times(0.7)),
                middle.plus(half).plus(bend.times(0.3)),
                middle.plus(half).plus(bend));
        braces.line(end.plus(half).minus(bend));
        braces.curve(end.plus(half).minus(bend.times(0.2)), end.plus(half.times(0.7)), end);
    }
}
