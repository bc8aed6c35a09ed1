package org.lectern.exchange.tikz;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.exchange.Misses;

/// Reads places such as `(1,2)`, `(30:2cm)`, `(A.north)`, `(A |- B)` and `($(A)!0.5!(B)$)`.
final class Coordinates {
    private static final int DEEPEST = 12;
    private static final Pattern CORNER = Pattern.compile("^(.*?)(\\|-|-\\|)(.*)$", Pattern.DOTALL);

    /// What a step up in the third dimension looks like.
    private static final Vec TOWARDS_US = new Vec(-0.385, -0.385);

    private final Board board;
    private final Style style;
    private final Map<String, Double> variables;
    private int depth;

    Coordinates(Board board, Style style) {
        this(board, style, Map.of());
    }

    Coordinates(Board board, Style style, Map<String, Double> variables) {
        this.board = board;
        this.style = style;
        this.variables = variables;
    }

    /// The place in brackets that comes next; says so when it is not understood.
    Optional<Place> read(Scan scan) {
        var inside = scan.group('(');
        var place = inside.flatMap(it -> inside(it, true));
        if (place.isEmpty()) {
            board.miss("The place ("
                    + inside.map(it -> Misses.quoted(it).replace("'", "")).orElse("") + ") is not understood or"
                    + " not known.");
        }
        return place.filter(it -> it.at().sane());
    }

    /// A way, such as `(1,2)` behind a `+`.
    Optional<Vec> way(Scan scan) {
        return read(scan).map(place -> place.at().minus(style.affine().at(Vec.ZERO)));
    }

    private Optional<Place> inside(String words, boolean framed) {
        if (++depth > DEEPEST) {
            return Optional.empty();
        }
        var text = words.strip();
        Optional<Place> place;
        if (text.startsWith("[")) {
            var scan = new Scan(text, board.line());
            var moved = style.copy();
            var options = scan.group('[').orElse("");
            var shift = Style.plain();
            Styler.apply(options, shift, board);
            place = new Coordinates(board, moved, variables)
                    .inside(scan.rest(), framed)
                    .map(it -> new Place(shift.affine().at(it.at())));
        } else if (text.startsWith("$")) {
            place = new Sums(this).value(text.replaceAll("^\\$|\\$$", "")).map(Place::new);
        } else {
            place = plain(text);
        }
        depth--;
        return place;
    }

    private Optional<Place> plain(String text) {
        var parts = Scan.split(text, ',');
        if (parts.size() > 1) {
            return cartesian(parts);
        }
        var corner = CORNER.matcher(text);
        if (corner.matches() && board.stand(text).isEmpty()) {
            var first = inside(Scan.split(corner.group(1), '\u0000').getFirst(), false);
            var second = inside(corner.group(3), false);
            return first.flatMap(a -> second.map(b -> corner.group(2).equals("|-")
                    ? new Place(new Vec(a.at().x(), b.at().y()))
                    : new Place(new Vec(b.at().x(), a.at().y()))));
        }
        var polar = Scan.split(text, ':');
        return polar.size() == 2 ? polar(polar.get(0), polar.get(1)) : node(text);
    }

    private Optional<Place> cartesian(java.util.List<String> parts) {
        var x = number(parts.get(0));
        var y = number(parts.get(1));
        var z = parts.size() > 2 ? number(parts.get(2)) : Optional.of(0.0);
        if (x.isEmpty() || y.isEmpty() || z.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Place(style.affine().at(new Vec(x.get(), y.get()).plus(TOWARDS_US.times(z.get())))));
    }

    private Optional<Place> polar(String angle, String radius) {
        var degrees = Expression.value(named(angle), variables).map(Measure::value);
        var radii = radius.split("\\band\\b");
        var x = number(radii[0]);
        var y = number(radii[radii.length - 1]);
        if (degrees.isEmpty() || x.isEmpty() || y.isEmpty()) {
            return Optional.empty();
        }
        var unit = Vec.polar(degrees.get(), 1);
        return Optional.of(new Place(style.affine().at(new Vec(unit.x() * x.get(), unit.y() * y.get()))));
    }

    private static String named(String angle) {
        return switch (angle.strip()) {
            case "right" -> "0";
            case "up", "above" -> "90";
            case "left" -> "180";
            case "down", "below" -> "270";
            default -> angle;
        };
    }

    private Optional<Place> node(String text) {
        var whole = board.stand(text);
        if (whole.isPresent()) {
            return whole.map(it -> new Place(it.centre(), whole.filter(node -> !node.isPoint())));
        }
        var dot = text.lastIndexOf('.');
        if (dot > 0) {
            return board.stand(text.substring(0, dot))
                    .flatMap(it -> it.anchor(text.substring(dot + 1)))
                    .map(Place::new);
        }
        return Optional.empty();
    }

    /// In centimetres.
    Optional<Double> number(String text) {
        return Expression.value(text, variables).map(it -> it.in(1)).filter(it -> Math.abs(it) < 10_000);
    }

    Optional<Double> factor(String text) {
        return Expression.value(text, variables).map(Measure::value);
    }

    /// Whether a length has a unit, and so is no share.
    boolean isLength(String text) {
        return Expression.value(text, variables).map(Measure::unit).orElse(false);
    }

    /// The vector from the origin of the frame, for sums.
    Optional<Place> operand(String inside) {
        return inside(inside, false);
    }

    Vec origin() {
        return style.affine().at(Vec.ZERO);
    }
}
