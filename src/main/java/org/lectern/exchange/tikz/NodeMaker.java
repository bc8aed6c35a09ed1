package org.lectern.exchange.tikz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.content.Shape;
import org.lectern.exchange.Misses;

/// Works out how large a node is and where it stands, and draws it.
final class NodeMaker {
    private static final double SEP = 3.333 * Measure.POINT;

    private final Board board;
    private final List<Drawn> drawn = new ArrayList<>();

    NodeMaker(Board board) {
        this.board = board;
    }

    /// What was made so far, in order.
    List<Drawn> drawn() {
        return drawn;
    }

    /// @param name empty when it has none
    /// @param at where it stands unless its options say otherwise
    Stand make(String name, String words, Vec at, Style style) {
        if (!style.affine().onlyShifts()
                && (style.affine().b() != 0 || style.affine().a() < 0)) {
            board.miss("A node that is turned is drawn level.");
        }
        var label = label(words, style);
        var half = half(label, style);
        var shift = style.affine().at(Vec.ZERO);
        var fit = style.get("fit").flatMap(it -> fitted(it, style));
        var anchor = Placing.anchor(style);
        var point = Placing.point(at, style, board).plus(shift);
        var form = form(style);
        var centre = point.minus(offset(anchor, half, form));
        if (fit.isPresent()) {
            centre = fit.get().centre().plus(shift);
            half = fit.get().half().plus(new Vec(sep("inner xsep", style), sep("inner ysep", style)));
        }
        var said = label.isEmpty() ? name : label.plain();
        var stand = new Stand(Optional.of(said).filter(it -> !it.isBlank()), centre, half, form);
        if (!name.isBlank()) {
            board.stand(name, stand);
        }
        draw(name, stand, label, anchor, style);
        labels(stand, style);
        return stand;
    }

    private Label label(String words, Style style) {
        var label = LabelReader.read(words, style.get("font").orElse(""), board);
        var width = style.has("text width") ? style.length("text width", 0) : 0;
        return width > 0 ? label.within(width) : label;
    }

    private Vec half(Label label, Style style) {
        var points = label.points() / 10;
        var width = Math.max(label.width(), Math.max(0, style.length("text width", 0)));
        var x = width / 2 + sep("inner xsep", style) * (style.has("inner sep") ? 1 : points);
        var y = Math.max(label.height(), style.length("text height", 0) + style.length("text depth", 0)) / 2
                + sep("inner ysep", style) * (style.has("inner sep") ? 1 : points);
        var least = style.length("minimum size", 0);
        var leastX = style.length("minimum width", least) / 2;
        var leastY = style.length("minimum height", least) / 2;
        return switch (style.get("shape").orElse("rectangle")) {
            case "circle" -> {
                var radius = Math.max(Math.hypot(x, y), Math.max(leastX, leastY));
                yield new Vec(radius, radius);
            }
            case "ellipse" -> new Vec(Math.max(x * Math.sqrt(2), leastX), Math.max(y * Math.sqrt(2), leastY));
            case "diamond" -> {
                var aspect = Math.clamp(style.number("aspect", style.number("shape aspect", 1)), 0.1, 10);
                yield new Vec(Math.max(x + aspect * y, leastX), Math.max(y + x / aspect, leastY));
            }
            case "coordinate" -> Vec.ZERO;
            default -> new Vec(Math.max(x, leastX), Math.max(y, leastY));
        };
    }

    private static double sep(String key, Style style) {
        return Math.clamp(style.length(key, style.length("inner sep", SEP)), 0, 20);
    }

    private static Stand.Form form(Style style) {
        return switch (style.get("shape").orElse("rectangle")) {
            case "circle", "ellipse" -> Stand.Form.ELLIPSE;
            case "diamond" -> Stand.Form.DIAMOND;
            default -> Stand.Form.RECTANGLE;
        };
    }

    /// From the centre to the anchor.
    private static Vec offset(Vec anchor, Vec half, Stand.Form form) {
        var corner = anchor.x() != 0 && anchor.y() != 0;
        var share = !corner || form == Stand.Form.RECTANGLE ? 1 : form == Stand.Form.ELLIPSE ? Math.sqrt(0.5) : 0.5;
        return new Vec(anchor.x() * half.x() * share, anchor.y() * half.y() * share);
    }

    private Optional<Stand> fitted(String places, Style style) {
        var scan = new Scan(places, board.line());
        Optional<Stand> all = Optional.empty();
        for (var i = 0; i < 200 && scan.peek() == '('; i++) {
            var next = new Coordinates(board, style)
                    .read(scan)
                    .map(place -> place.node().orElse(Stand.point(place.at())));
            all = all.isEmpty() ? next : next.isEmpty() ? all : Optional.of(both(all.get(), next.get()));
        }
        return all;
    }

    private static Stand both(Stand one, Stand other) {
        var low = new Vec(
                Math.min(one.low().x(), other.low().x()),
                Math.min(one.low().y(), other.low().y()));
        var high = new Vec(
                Math.max(one.high().x(), other.high().x()),
                Math.max(one.high().y(), other.high().y()));
        return new Stand(
                Optional.empty(), low.towards(high, 0.5), high.minus(low).times(0.5), Stand.Form.RECTANGLE);
    }

    private void draw(String name, Stand stand, Label label, Vec anchor, Style style) {
        var words = Inks.words(label.colour(), style, board);
        if (stand.isPoint() && style.get("shape").filter("coordinate"::equals).isPresent()) {
            return;
        }
        if (!style.has("draw") && !style.has("fill")) {
            if (!label.isEmpty()) {
                var align = label.lines().size() > 1 || style.has("text width") || anchor.x() == 0
                        ? Shape.Align.CENTRE
                        : anchor.x() < 0 ? Shape.Align.LEFT : Shape.Align.RIGHT;
                var edge = align == Shape.Align.CENTRE ? 0 : anchor.x() * label.width() / 2;
                drawn.add(new Drawn.Words(stand.centre().plus(new Vec(edge, 0)), label, align, words));
                board.tale().words(label.plain());
            }
            return;
        }
        var form = stand.form() == Stand.Form.ELLIPSE
                ? Shape.Form.ELLIPSE
                : stand.form() == Stand.Form.DIAMOND
                        ? Shape.Form.DIAMOND
                        : style.has("rounded corners") ? Shape.Form.ROUNDED : Shape.Form.RECTANGLE;
        var apart = words.stroke().isPresent() || fitted(style);
        var id = Optional.of(name).filter(it -> !it.isBlank());
        var inside = apart ? new Label(List.of(), Optional.empty()) : label;
        drawn.add(new Drawn.Frame(id, stand, inside, form, Inks.of(style, board)));
        if (apart && !label.isEmpty()) {
            drawn.add(new Drawn.Words(stand.centre(), label, Shape.Align.CENTRE, words));
        }
        if (!label.isEmpty()) {
            board.tale().box(label.plain());
        } else {
            board.tale().area();
        }
    }

    private static boolean fitted(Style style) {
        return style.has("fit");
    }

    /// Words around the node, as `label=above:words` says.
    private void labels(Stand stand, Style style) {
        for (var one : style.get("label").map(it -> it.split("\u0000")).orElse(new String[0])) {
            var scan = new Scan(one, board.line());
            var options = scan.group('[').orElse("");
            var parts = Scan.split(scan.rest(), ':');
            var where = parts.size() > 1 ? parts.getFirst() : "above";
            var words = parts.size() > 1 ? String.join(":", parts.subList(1, parts.size())) : parts.getFirst();
            var look = Style.plain();
            style.get("font").filter(_ -> false).ifPresent(it -> look.put("font", it));
            var degrees = Expression.value(where).map(Measure::value);
            var side = degrees.map(NodeMaker::side).orElse(Scan.bare(where));
            if (!Placing.note(side, "", look) && !where.equals("center")) {
                board.miss("The place " + Misses.quoted(where) + " of a label is not understood.");
            }
            Styler.apply(options, look, board);
            var at = degrees.map(it -> stand.border(Vec.polar(it, 1)))
                    .or(() -> stand.anchor(side.replace("above", "north")
                            .replace("below", "south")
                            .replace("left", "west")
                            .replace("right", "east")))
                    .orElse(stand.centre());
            make("", Scan.bare(words), at, look);
        }
    }

    private static String side(double degrees) {
        var eighth = (int) Math.floorMod(Math.round(degrees / 45), 8L);
        return java.util.List.of(
                        "right", "above right", "above", "above left", "left", "below left", "below", "below right")
                .get(eighth);
    }
}
