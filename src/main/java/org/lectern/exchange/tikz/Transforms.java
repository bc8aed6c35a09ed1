package org.lectern.exchange.tikz;

/// Understands the options that shift, scale and turn.
final class Transforms {
    private Transforms() {}

    /// False when the option is none of them.
    static boolean apply(String key, String value, Style style, Board board) {
        switch (key) {
            case "xshift" -> style.move(Affine.shift(new Vec(length(value), 0)));
            case "yshift" -> style.move(Affine.shift(new Vec(0, length(value))));
            case "shift" -> shift(value, style, board);
            case "scale" -> style.move(Affine.scale(factor(value), factor(value)));
            case "xscale" -> style.move(Affine.scale(factor(value), 1));
            case "yscale" -> style.move(Affine.scale(1, factor(value)));
            case "rotate" -> style.move(Affine.turn(angle(value)));
            case "x" -> style.move(Affine.scale(unit(value), 1));
            case "y" -> style.move(Affine.scale(1, unit(value)));
            case "rotate around" -> around(value, style, board);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void shift(String value, Style style, Board board) {
        var inside = value.startsWith("(") ? value : "(" + value + ")";
        new Coordinates(board, style).read(new Scan(inside, board.line())).ifPresent(place -> {
            var here = style.affine();
            var by = place.node().isPresent()
                    ? place.at().minus(here.at(Vec.ZERO))
                    : place.at().minus(here.at(Vec.ZERO));
            inverse(here, by).ifPresent(way -> style.move(Affine.shift(way)));
        });
    }

    private static void around(String value, Style style, Board board) {
        var parts = Scan.split(value, ':');
        if (parts.size() < 2) {
            board.miss("The option 'rotate around' is not understood.");
            return;
        }
        new Coordinates(board, style).read(new Scan(parts.get(1), board.line())).ifPresent(place -> {
            var here = style.affine();
            inverse(here, place.at().minus(here.at(Vec.ZERO)))
                    .ifPresent(pivot -> style.move(Affine.shift(pivot)
                            .after(Affine.turn(angle(parts.getFirst())))
                            .after(Affine.shift(pivot.times(-1)))));
        });
    }

    /// The way within a frame that looks like this from outside.
    private static java.util.Optional<Vec> inverse(Affine frame, Vec way) {
        var area = frame.a() * frame.d() - frame.b() * frame.c();
        return Math.abs(area) < 1e-9
                ? java.util.Optional.empty()
                : java.util.Optional.of(new Vec(
                        (frame.d() * way.x() - frame.c() * way.y()) / area,
                        (frame.a() * way.y() - frame.b() * way.x()) / area));
    }

    private static double length(String value) {
        return Expression.value(value)
                .map(it -> Math.clamp(it.in(Measure.POINT), -200, 200))
                .orElse(0.0);
    }

    private static double unit(String value) {
        var unit = Expression.value(value).map(it -> it.in(1)).orElse(1.0);
        return Math.abs(unit) < 1e-3 ? 1 : Math.clamp(unit, -100, 100);
    }

    private static double factor(String value) {
        return Expression.value(value)
                .map(it -> Math.clamp(it.value(), -100, 100))
                .orElse(1.0);
    }

    private static double angle(String value) {
        return Expression.value(value).map(Measure::value).orElse(0.0);
    }
}
