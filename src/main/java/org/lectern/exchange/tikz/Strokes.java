package org.lectern.exchange.tikz;

import java.util.Optional;

/// Draws the line and the area of a path.
final class Strokes {
    private static final double CORNER = 4 * Measure.POINT;

    private final Board board;
    private final Style style;

    Strokes(Board board, Style style) {
        this.board = board;
        this.style = style;
    }

    void draw(Outline path) {
        if (path.isEmpty() || !(style.has("draw") || style.has("fill"))) {
            return;
        }
        var outline = shaped(
                style.has("shorten <") || style.has("shorten >")
                        ? Shortening.of(path, style.length("shorten <", 0), style.length("shorten >", 0))
                        : path);
        var ends = Arrows.drawn(style);
        var ink = Inks.of(style, board);
        if (style.has("fill")) {
            board.tale().area();
        } else {
            board.tale().line();
        }
        // An arrow stands at the ends of the last piece only.
        if (ends.isPresent() && !style.has("fill")) {
            var pieces = outline.pieces();
            for (var i = 0; i < pieces.size(); i++) {
                add(new Drawn.Stroke(pieces.get(i), i == pieces.size() - 1 ? ends : Optional.empty(), ink));
            }
        } else {
            add(new Drawn.Stroke(outline, ends, ink));
        }
    }

    private void add(Drawn drawn) {
        if (!board.canvas().add(drawn)) {
            board.miss("A shape that lies too far away, or is one too many, is left out.");
        }
    }

    private Outline shaped(Outline path) {
        if (style.has("decorate") && style.has("decoration")) {
            var decoration = Style.plain();
            Styler.apply(style.get("decoration").orElse(""), decoration, board);
            if (decoration.has("brace")) {
                board.tale().sentence("A brace spans part of the picture.");
                return Brace.along(path, decoration);
            }
            board.miss("A decoration other than a brace is drawn as a plain line.");
        }
        if (style.has("rounded corners")) {
            var radius =
                    style.get("rounded corners").filter(it -> !it.isEmpty()).isPresent()
                            ? style.length("rounded corners", CORNER)
                            : CORNER;
            return Rounding.of(path, Math.max(0, radius));
        }
        return path;
    }
}
