package org.lectern.exchange.tikz;

import java.util.Map;
import java.util.Optional;

/// Understands where a node stands beside another, or beside its place.
final class Placing {
    private static final Map<String, Vec> SIDES = Map.of(
            "above",
            new Vec(0, 1),
            "below",
            new Vec(0, -1),
            "left",
            new Vec(-1, 0),
            "right",
            new Vec(1, 0),
            "above left",
            new Vec(-1, 1),
            "above right",
            new Vec(1, 1),
            "below left",
            new Vec(-1, -1),
            "below right",
            new Vec(1, -1));

    private Placing() {}

    /// False when the option is none of these.
    static boolean note(String key, String value, Style style) {
        var old = key.endsWith(" of");
        var side = old ? key.substring(0, key.length() - 3) : key;
        if (!SIDES.containsKey(side)) {
            return false;
        }
        var of = old ? 0 : (" " + value).indexOf(" of ");
        style.put("place", side);
        style.put(
                "place by",
                old || of < 0
                        ? (old ? "" : value)
                        : value.substring(0, Math.max(0, of - 1)).strip());
        style.remove("place of");
        style.remove("anchor");
        if (old) {
            style.put("place of", value);
            style.put("anchor", "center");
        } else if (of >= 0) {
            style.put("place of", value.substring(of + 3).strip());
        }
        return true;
    }

    /// Which place of the node stands at its point: from -1 at its left or lower edge to 1 at the other.
    static Vec anchor(Style style) {
        var side = style.get("place").map(SIDES::get).orElse(Vec.ZERO);
        return style.get("anchor").map(Placing::named).orElse(new Vec(-side.x(), -side.y()));
    }

    private static Vec named(String anchor) {
        var words = anchor.strip();
        return new Vec(
                words.endsWith("east") ? 1 : words.endsWith("west") ? -1 : 0,
                words.startsWith("north") ? 1 : words.startsWith("south") ? -1 : 0);
    }

    /// The point of a node: beside another if it says so, else beside the point given.
    static Vec point(Vec at, Style style, Board board) {
        var side = style.get("place").map(SIDES::get);
        if (side.isEmpty()) {
            return at;
        }
        var of = style.get("place of");
        if (of.isEmpty()) {
            return at.plus(away(side.get(), style.get("place by").orElse(""), "0pt"));
        }
        var other = other(of.get(), style, board);
        if (other.isEmpty()) {
            return at;
        }
        var distance = style.get("node distance").orElse("1cm");
        var centred = style.get("anchor").filter(it -> it.equals("center")).isPresent();
        if (centred || style.has("on grid")) {
            style.put("anchor", "center");
            return other.get()
                    .centre()
                    .plus(
                            centred
                                    ? side.get()
                                            .unit()
                                            .times(length(
                                                    Scan.split(distance.replace(" and ", ";"), ';')
                                                            .getFirst(),
                                                    1))
                                    : away(side.get(), style.get("place by").orElse(""), distance));
        }
        var corner = (side.get().y() > 0 ? "north" : side.get().y() < 0 ? "south" : "")
                + (side.get().x() == 0 || side.get().y() == 0 ? "" : " ")
                + (side.get().x() > 0 ? "east" : side.get().x() < 0 ? "west" : "");
        var from = other.get().anchor(corner).orElse(other.get().centre());
        return from.plus(away(side.get(), style.get("place by").orElse(""), distance));
    }

    private static Optional<Stand> other(String of, Style style, Board board) {
        var inside = of.startsWith("(") ? of : "(" + of + ")";
        return new Coordinates(board, style)
                .read(new Scan(inside, board.line()))
                .map(place -> place.node().orElse(Stand.point(place.at())));
    }

    /// @param by `1cm`, or up and aside as `1cm and 2cm`
    private static Vec away(Vec side, String by, String otherwise) {
        var parts = (by.isBlank() ? otherwise : by).split("\\band\\b");
        var unit = by.isBlank() && otherwise.equals("0pt") ? 1 : 1.0;
        if (parts.length > 1) {
            return new Vec(side.x() * length(parts[1], unit), side.y() * length(parts[0], unit));
        }
        // One length on a diagonal is the length of the diagonal.
        return side.unit().times(length(parts[0], unit));
    }

    private static double length(String words, double unit) {
        return Expression.value(words)
                .map(it -> Math.clamp(it.in(unit), -200, 200))
                .orElse(0.0);
    }
}
