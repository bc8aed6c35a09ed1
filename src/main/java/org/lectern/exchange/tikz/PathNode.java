package org.lectern.exchange.tikz;

import java.util.Optional;

/// A node as it is written on a path.
///
/// @param at where it stands, if it says so
record PathNode(String name, String words, Optional<String> at, Style style) {
    static PathNode read(Scan scan, Style style, Board board) {
        Styler.named("every node", style, board);
        var name = "";
        var words = Optional.<String>empty();
        var at = Optional.<String>empty();
        while (words.isEmpty() && !scan.done() && board.step()) {
            var c = scan.peek();
            if (c == '(') {
                name = scan.group('(').orElse("");
            } else if (c == '[') {
                scan.group('[').ifPresent(it -> Styler.apply(it, style, board));
            } else if (c == '{') {
                words = scan.group('{');
            } else if (scan.takeWord("at")) {
                at = scan.group('(').map(it -> "(" + it + ")");
            } else {
                break;
            }
        }
        if (words.isEmpty()) {
            board.miss("A node without words in braces is not understood.");
        }
        var shape = style.get("shape").orElse("rectangle");
        Styler.named("every " + shape + " node", style, board);
        return new PathNode(style.get("name").orElse(name), words.orElse(""), at.or(() -> style.get("at")), style);
    }

    static PathNode quoted(String words, String options, Style style, Board board) {
        style.put("auto", "");
        Styler.apply(options, style, board);
        return new PathNode("", words, Optional.empty(), style);
    }

    /// Where it stands on a line. A node that seeks its side by itself stands to the left of the way.
    ///
    /// @param otherwise the share of the way when it names none
    Vec on(Leg leg, double otherwise) {
        var share = Math.clamp(style.number("pos", otherwise), -2, 3);
        if (style.has("auto") && !style.has("place") && !style.has("anchor")) {
            var right = style.has("swap") != style.get("auto").orElse("").equals("right");
            var side = leg.direction(share).unit().left().times(right ? -1 : 1);
            style.put("anchor", anchor(side.times(-1)));
        }
        return leg.at(share);
    }

    private static String anchor(Vec side) {
        var y = side.y() > 0.38 ? "north" : side.y() < -0.38 ? "south" : "";
        var x = side.x() > 0.38 ? "east" : side.x() < -0.38 ? "west" : "";
        return (y + " " + x).strip();
    }
}
