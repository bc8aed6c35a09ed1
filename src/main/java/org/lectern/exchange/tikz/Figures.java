package org.lectern.exchange.tikz;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads the ready-made parts of a path: rectangles, circles, arcs, grids.
final class Figures {
    private static final int MOST_LINES = 400;

    private final Board board;
    private final Style style;
    private final Outline outline;
    private final Vec here;

    Figures(Board board, Style style, Outline outline, Vec here) {
        this.board = board;
        this.style = style;
        this.outline = outline;
        this.here = here;
    }

    /// The way it makes; empty when none of them comes next.
    Optional<Leg> read(Scan scan, Supplier<Optional<Place>> next) {
        if (scan.takeWord("rectangle")) {
            return next.get().map(to -> rectangle(to.at()));
        }
        if (scan.takeWord("grid")) {
            var own = options(scan);
            return next.get().map(to -> grid(to.at(), own));
        }
        if (scan.takeWord("circle") || scan.takeWord("ellipse")) {
            return ellipse(scan);
        }
        if (scan.takeWord("arc")) {
            return arc(scan);
        }
        if (scan.takeWord("parabola") || scan.takeWord("sin") || scan.takeWord("cos")) {
            board.miss("A parabola or a wave is drawn as a straight line.");
            return next.get().map(to -> {
                outline.line(to.at());
                return leg(here, to.at());
            });
        }
        return Optional.empty();
    }

    private static Leg leg(Vec from, Vec to) {
        return new Leg(from, List.of(new Segment.Line(to)), Optional.empty(), Optional.empty());
    }

    private Style options(Scan scan) {
        var own = style.copy();
        scan.group('[').ifPresent(it -> Styler.apply(it, own, board));
        return own;
    }

    private Leg rectangle(Vec to) {
        var back = back(to.minus(here));
        outline.move(here);
        outline.line(here.plus(style.affine().way(new Vec(0, back.y()))));
        outline.line(to);
        outline.line(here.plus(style.affine().way(new Vec(back.x(), 0))));
        outline.close();
        return leg(here, to);
    }

    /// The way as it was before the frame turned and scaled it.
    private Vec back(Vec way) {
        var frame = style.affine();
        var area = frame.a() * frame.d() - frame.b() * frame.c();
        return Math.abs(area) < 1e-9
                ? way
                : new Vec(
                        (frame.d() * way.x() - frame.c() * way.y()) / area,
                        (frame.a() * way.y() - frame.b() * way.x()) / area);
    }

    private Leg grid(Vec to, Style own) {
        var frame = style.affine();
        var origin = frame.at(Vec.ZERO);
        var a = back(here.minus(origin));
        var b = back(to.minus(origin));
        var step = own.length("step", 1, 1);
        var x = Math.max(0.02, Math.abs(own.length("xstep", step, 1)));
        var y = Math.max(0.02, Math.abs(own.length("ystep", step, 1)));
        var low = new Vec(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()));
        var high = new Vec(Math.max(a.x(), b.x()), Math.max(a.y(), b.y()));
        var lines = 0;
        for (var i = Math.ceil(low.x() / x - 1e-6); i * x <= high.x() + 1e-6 && lines < MOST_LINES; i++, lines++) {
            outline.move(frame.at(new Vec(i * x, low.y())));
            outline.line(frame.at(new Vec(i * x, high.y())));
        }
        for (var i = Math.ceil(low.y() / y - 1e-6); i * y <= high.y() + 1e-6 && lines < MOST_LINES; i++, lines++) {
            outline.move(frame.at(new Vec(low.x(), i * y)));
            outline.line(frame.at(new Vec(high.x(), i * y)));
        }
        if (lines >= MOST_LINES) {
            board.miss("A grid has more than 400 lines; the rest is left out.");
        }
        return leg(here, to);
    }

    private Optional<Leg> ellipse(Scan scan) {
        var own = options(scan);
        var inside = scan.group('(');
        var radii = inside.orElse("").split("\\band\\b");
        var radius = own.length("radius", 1, 1);
        var x = inside.isPresent() ? length(radii[0]) : Optional.of(own.length("x radius", radius, 1));
        var y = inside.isPresent() ? length(radii[radii.length - 1]) : Optional.of(own.length("y radius", radius, 1));
        if (x.isEmpty() || y.isEmpty()) {
            board.miss("The radius of a circle is not understood.");
            return Optional.of(Leg.still(here));
        }
        outline.ellipse(
                here, style.affine().way(new Vec(x.get(), 0)), style.affine().way(new Vec(0, y.get())));
        return Optional.of(Leg.still(here));
    }

    private static Optional<Double> length(String words) {
        return Expression.value(words).map(it -> it.in(1)).filter(it -> Math.abs(it) < 400);
    }

    private Optional<Leg> arc(Scan scan) {
        var own = options(scan);
        var parts = scan.group('(').map(it -> Scan.split(it, ':'));
        var from = own.number("start angle", 0);
        var to = own.number("end angle", from + own.number("delta angle", 90));
        var radius = own.length("radius", 1, 1);
        var x = own.length("x radius", radius, 1);
        var y = own.length("y radius", radius, 1);
        if (parts.isPresent() && parts.get().size() == 3) {
            var radii = parts.get().get(2).split("\\band\\b");
            from = Expression.value(parts.get().get(0)).map(Measure::value).orElse(0.0);
            to = Expression.value(parts.get().get(1)).map(Measure::value).orElse(90.0);
            x = length(radii[0]).orElse(1.0);
            y = length(radii[radii.length - 1]).orElse(1.0);
        }
        if (outline.segments().isEmpty()) {
            outline.move(here);
        }
        var so = outline.segments().size();
        outline.arc(from, to, style.affine().way(new Vec(x, 0)), style.affine().way(new Vec(0, y)));
        var made = outline.segments();
        return Optional.of(new Leg(here, made.subList(so, made.size()), Optional.empty(), Optional.empty()));
    }
}
