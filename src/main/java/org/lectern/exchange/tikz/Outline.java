package org.lectern.exchange.tikz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The lines and curves of a path, in centimetres to the right and up.
final class Outline {
    /// How far the handles of four curves lie that look like a circle of radius 1.
    private static final double ROUND = 0.5523;

    private final List<Segment> segments = new ArrayList<>();
    private Vec start = Vec.ZERO;

    List<Segment> segments() {
        return List.copyOf(segments);
    }

    boolean isEmpty() {
        return segments.stream().allMatch(Segment.Move.class::isInstance);
    }

    Vec end() {
        return segments.isEmpty() ? Vec.ZERO : segments.getLast().to();
    }

    Optional<Segment> last() {
        return segments.isEmpty() ? Optional.empty() : Optional.of(segments.getLast());
    }

    /// Goes on elsewhere, unless the path is there already.
    void move(Vec to) {
        if (!segments.isEmpty() && end().near(to) && !(segments.getLast() instanceof Segment.Close)) {
            return;
        }
        if (!segments.isEmpty() && segments.getLast() instanceof Segment.Move) {
            segments.removeLast();
        }
        start = to;
        segments.add(new Segment.Move(to));
    }

    void line(Vec to) {
        segments.add(new Segment.Line(to));
    }

    void curve(Vec first, Vec second, Vec to) {
        segments.add(new Segment.Curve(first, second, to));
    }

    void close() {
        if (!segments.isEmpty()) {
            segments.add(new Segment.Close(start));
        }
    }

    void add(Segment segment) {
        switch (segment) {
            case Segment.Move(var to) -> move(to);
            case Segment.Close _ -> close();
            case Segment.Line _, Segment.Curve _ -> segments.add(segment);
        }
    }

    /// A closed ellipse as four curves, so that it can be turned and stretched.
    void ellipse(Vec centre, Vec right, Vec up) {
        Function<Vec, Vec> at = unit -> centre.plus(right.times(unit.x())).plus(up.times(unit.y()));
        move(at.apply(new Vec(1, 0)));
        for (var quarter = 0; quarter < 4; quarter++) {
            var from = Vec.polar(90.0 * quarter, 1);
            var to = Vec.polar(90.0 * (quarter + 1), 1);
            curve(
                    at.apply(from.plus(from.left().times(ROUND))),
                    at.apply(to.minus(to.left().times(ROUND))),
                    at.apply(to));
        }
        close();
    }

    /// Part of an ellipse, from where the path is.
    ///
    /// @param from degrees where it begins
    /// @param to degrees where it ends
    void arc(double from, double to, Vec right, Vec up) {
        Function<Vec, Vec> way = unit -> right.times(unit.x()).plus(up.times(unit.y()));
        var centre = end().minus(way.apply(Vec.polar(from, 1)));
        var pieces = (int) Math.clamp(Math.ceil(Math.abs(to - from) / 90 - 1e-9), 1, 40);
        var step = (to - from) / pieces;
        var handle = 4.0 / 3 * Math.tan(Math.toRadians(step / 4));
        for (var i = 0; i < pieces; i++) {
            var a = Vec.polar(from + i * step, 1);
            var b = Vec.polar(from + (i + 1) * step, 1);
            curve(
                    centre.plus(way.apply(a.plus(a.left().times(handle)))),
                    centre.plus(way.apply(b.minus(b.left().times(handle)))),
                    centre.plus(way.apply(b)));
        }
    }

    Stream<Vec> places() {
        return segments.stream().flatMap(segment -> switch (segment) {
            case Segment.Curve(var first, var second, var to) -> Stream.of(first, second, to);
            case Segment.Move _, Segment.Line _, Segment.Close _ -> Stream.of(segment.to());
        });
    }

    /// The pieces that hang together, each as an outline of its own.
    List<Outline> pieces() {
        var pieces = new ArrayList<Outline>();
        for (var segment : segments) {
            if (pieces.isEmpty() || segment instanceof Segment.Move) {
                pieces.add(new Outline());
            }
            pieces.getLast().add(segment);
        }
        pieces.removeIf(Outline::isEmpty);
        return pieces;
    }

    /// As the path data of SVG.
    String data(Function<Vec, Vec> onPage) {
        var data = new StringBuilder();
        for (var segment : segments) {
            data.append(data.isEmpty() ? "" : " ")
                    .append(
                            switch (segment) {
                                case Segment.Move(var to) -> "M " + pair(onPage.apply(to));
                                case Segment.Line(var to) -> "L " + pair(onPage.apply(to));
                                case Segment.Curve(var first, var second, var to) ->
                                    "C " + pair(onPage.apply(first)) + " " + pair(onPage.apply(second)) + " "
                                            + pair(onPage.apply(to));
                                case Segment.Close _ -> "Z";
                            });
        }
        return data.toString();
    }

    private static String pair(Vec place) {
        return number(place.x()) + " " + number(place.y());
    }

    /// With at most three digits behind the point.
    static String number(double value) {
        var digits = String.format(Locale.ROOT, "%.3f", value).replaceAll("\\.?0+$", "");
        return digits.equals("-0") ? "0" : digits;
    }
}
