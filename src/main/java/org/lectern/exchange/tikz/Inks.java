package org.lectern.exchange.tikz;

import java.util.Optional;
import org.lectern.content.Colour;
import org.lectern.content.Edge;
import org.lectern.content.Ink;

/// Makes our ink from what a style says.
final class Inks {
    private static final double USUAL = 0.4;

    private Inks() {}

    /// For the line and the area of a path or a node.
    static Ink of(Style style, Board board) {
        var drawn = style.has("draw");
        var stroke = drawn ? Styler.paint("draw", style, board).map(Paint::colour) : Optional.<Colour>empty();
        var fill = style.has("fill")
                ? Optional.of(
                        Styler.paint("fill", style, board).map(Paint::colour).orElse(new Colour(Colour.Hue.BLACK, 100)))
                : Optional.<Colour>empty();
        var thickness = drawn ? thickness(style) : Optional.of(0.0);
        return new Ink(
                stroke.filter(it -> !isBlack(it)),
                fill,
                thickness,
                line(style),
                opacity(style, drawn, fill.isPresent()));
    }

    /// For words.
    static Ink words(Optional<Paint> own, Style style, Board board) {
        var colour = own.or(() -> Styler.paint("text", style, board))
                .map(Paint::colour)
                .filter(it -> !isBlack(it));
        var opacity = Optional.of(share(style, "text opacity", share(style, "opacity", 1)))
                .filter(it -> it < 1);
        return new Ink(colour, Optional.empty(), Optional.empty(), Optional.empty(), opacity);
    }

    static boolean isBlack(Colour colour) {
        return colour.equals(new Colour(Colour.Hue.BLACK, 100));
    }

    private static Optional<Double> thickness(Style style) {
        var points = Math.clamp(style.length("line width", USUAL * Measure.POINT) / Measure.POINT, 0, 100);
        return Optional.of(Math.round(points * 100) / 100.0).filter(it -> it != USUAL);
    }

    private static Optional<Edge.Line> line(Style style) {
        return style.get("line")
                .filter(it -> !it.equals("solid"))
                .map(it -> it.equals("dotted") ? Edge.Line.DOTTED : Edge.Line.DASHED);
    }

    private static Optional<Double> opacity(Style style, boolean drawn, boolean filled) {
        var all = share(style, "opacity", 1);
        var own = filled && !(drawn && style.has("draw opacity"))
                ? share(style, "fill opacity", all)
                : share(style, "draw opacity", all);
        return Optional.of(own).filter(it -> it < 1);
    }

    private static double share(Style style, String key, double otherwise) {
        return Math.clamp(style.number(key, otherwise), 0, 1);
    }
}
