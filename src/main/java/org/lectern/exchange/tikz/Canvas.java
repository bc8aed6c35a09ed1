package org.lectern.exchange.tikz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.content.Cell;
import org.lectern.content.Extent;
import org.lectern.content.Shape;
import org.lectern.exchange.Ids;

/// Holds the shapes as they are drawn, and turns them over at the end: up becomes down, and the picture begins at 0, 0.
final class Canvas {
    private static final int MOST = 4000;

    private final List<Drawn> behind = new ArrayList<>();
    private final List<Drawn> drawn = new ArrayList<>();
    private boolean inBackground;

    /// Lets what comes lie behind the rest, or on top again.
    void background(boolean now) {
        inBackground = now;
    }

    /// False when it reaches too far or there are too many.
    boolean add(Drawn shape) {
        if (behind.size() + drawn.size() >= MOST || !shape.places().allMatch(Vec::sane)) {
            return false;
        }
        return (inBackground ? behind : drawn).add(shape);
    }

    /// What everything so far fits in.
    Optional<Stand> bounds() {
        var all = all();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var low = low(all);
        var high = all.stream()
                .flatMap(Drawn::places)
                .reduce((a, b) -> new Vec(Math.max(a.x(), b.x()), Math.max(a.y(), b.y())))
                .orElse(Vec.ZERO);
        return Optional.of(new Stand(
                Optional.empty(), low.towards(high, 0.5), high.minus(low).times(0.5), Stand.Form.RECTANGLE));
    }

    List<Shape> shapes() {
        var all = all();
        var left = low(all).x();
        var top = all.stream().flatMap(Drawn::places).mapToDouble(Vec::y).max().orElse(0);
        var ids = new Ids();
        return all.stream().map(it -> shape(it, new Vec(left, top), ids)).toList();
    }

    private List<Drawn> all() {
        var all = new ArrayList<>(behind);
        all.addAll(drawn);
        return all;
    }

    private static Vec low(List<Drawn> all) {
        return all.stream()
                .flatMap(Drawn::places)
                .reduce((a, b) -> new Vec(Math.min(a.x(), b.x()), Math.min(a.y(), b.y())))
                .orElse(Vec.ZERO);
    }

    private static Shape shape(Drawn drawn, Vec corner, Ids ids) {
        return switch (drawn) {
            case Drawn.Frame frame ->
                new Shape.Box(
                        frame.id().map(ids::of),
                        cell(frame.stand().centre(), corner),
                        new Extent(
                                rounded(2 * frame.stand().half().x()),
                                rounded(2 * frame.stand().half().y())),
                        Optional.of(frame.label()).filter(it -> !it.isEmpty()).map(Label::text),
                        Optional.of(frame.form()).filter(it -> it != Shape.Form.RECTANGLE),
                        Optional.empty(),
                        frame.ink());
            case Drawn.Stroke(var outline, var ends, var ink) ->
                new Shape.Path(outline.data(at -> new Vec(at.x() - corner.x(), corner.y() - at.y())), ends, ink);
            case Drawn.Words(var at, var label, var align, var ink) ->
                new Shape.Words(
                        cell(at, corner),
                        label.text(),
                        Optional.of(align).filter(it -> it != Shape.Align.CENTRE),
                        Optional.of(label.points()).filter(it -> it != 10),
                        ink);
        };
    }

    private static Cell cell(Vec at, Vec corner) {
        return new Cell(rounded(at.x() - corner.x()), rounded(corner.y() - at.y()));
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
