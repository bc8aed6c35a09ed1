package org.lectern.exchange.tikz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Draws functions over a domain, and curves through places.
final class Plot {
    private static final int MOST = 400;

    private final Board board;
    private final Style style;

    Plot(Board board, Style style) {
        this.board = board;
        this.style = style;
    }

    /// What stands behind the word `plot` and its options; empty when it is not understood.
    List<Vec> places(Scan scan) {
        if (scan.takeWord("coordinates")) {
            return listed(new Scan(scan.group('{').orElse(""), scan.line()));
        }
        var inside = scan.group('(');
        if (inside.isEmpty()) {
            board.miss("This plot is not understood.");
            return List.of();
        }
        board.tale().sentence("A curve shows " + told(inside.get()) + ".");
        return sampled(inside.get());
    }

    private static String told(String inside) {
        var parts = Scan.split(inside, ',');
        return parts.size() == 2 ? "y = " + Scan.bare(parts.get(1)).replace("\\", "") : inside.replace("\\", "");
    }

    private List<Vec> listed(Scan scan) {
        var places = new ArrayList<Vec>();
        while (scan.peek() == '(' && places.size() < MOST && board.step()) {
            new Coordinates(board, style).read(scan).ifPresent(place -> places.add(place.at()));
        }
        return places;
    }

    private List<Vec> sampled(String inside) {
        var domain = Scan.split(style.get("domain").orElse("-5:5"), ':');
        var low = Expression.value(domain.getFirst()).map(Measure::value);
        var high = Expression.value(domain.getLast()).map(Measure::value);
        if (low.isEmpty() || high.isEmpty()) {
            board.miss("The domain of a plot is not understood.");
            return List.of();
        }
        var samples = (int) Math.clamp(style.number("samples", 25), 2, MOST);
        var variable = style.get("variable").orElse("\\x");
        var places = new ArrayList<Vec>();
        var lost = false;
        for (var i = 0; i < samples && board.step(); i++) {
            var place = at(inside, variable, low.get() + (high.get() - low.get()) * i / (samples - 1));
            place.filter(Vec::sane).ifPresent(places::add);
            lost |= place.isEmpty();
        }
        if (lost) {
            board.miss(
                    "A plot has no value at some places of its domain, or its formula is not understood; they are left"
                            + " out.");
        }
        return places;
    }

    private Optional<Vec> at(String inside, String variable, double value) {
        var variables = new HashMap<String, Double>();
        variables.put(variable, value);
        variables.put(variable.replace("\\", ""), value);
        var quiet = new Coordinates(board, style, variables);
        var parts = Scan.split(inside, ',');
        if (parts.size() == 2) {
            var x = quiet.number(parts.get(0));
            var y = quiet.number(parts.get(1));
            return x.flatMap(a -> y.map(b -> style.affine().at(new Vec(a, b))));
        }
        return quiet.operand(inside).map(Place::at);
    }

    /// Puts the places into an outline, which goes on from where it is if it is anywhere.
    void into(Outline outline, List<Vec> places, boolean goOn) {
        for (var i = 0; i < places.size(); i++) {
            var at = places.get(i);
            if (i == 0 && !goOn) {
                outline.move(at);
            } else if (i == 0 || !style.has("smooth")) {
                outline.line(at);
            } else {
                var before = places.get(Math.max(0, i - 2));
                var from = places.get(i - 1);
                var after = places.get(Math.min(places.size() - 1, i + 1));
                outline.curve(
                        from.plus(at.minus(before).times(1.0 / 6)),
                        at.minus(after.minus(from).times(1.0 / 6)),
                        at);
            }
        }
        if (style.has("smooth cycle")) {
            outline.close();
        }
    }

    /// A spot at each place, where marks are asked for.
    void marks(List<Vec> places, List<Drawn> drawn) {
        if (!style.has("mark") && !style.has("only marks")) {
            return;
        }
        var radius = style.length("mark size", 2 * Measure.POINT);
        var ink = style.copy();
        ink.put("fill", style.get("color").orElse("black"));
        ink.remove("line");
        for (var place : places) {
            var spot = new Outline();
            spot.ellipse(place, new Vec(radius, 0), new Vec(0, radius));
            drawn.add(new Drawn.Stroke(spot, Optional.empty(), Inks.of(ink, board)));
        }
    }
}
