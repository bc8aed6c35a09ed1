package org.lectern.exchange.tikz;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The options that hold at some point of the drawing.
final class Style {
    /// What a path says of its own line, and not of the nodes on it.
    private static final Set<String> OF_PATHS = Set.of(
            "draw",
            "fill",
            "arrows",
            "shorten <",
            "shorten >",
            "decoration",
            "decorate",
            "rounded corners",
            "line width",
            "line",
            "pos",
            "bend left",
            "bend right",
            "out",
            "in",
            "name",
            "place",
            "place by",
            "place of",
            "anchor",
            "shade");

    private final Map<String, String> values;
    private final Map<String, String> named;
    private Affine affine;

    private Style(Map<String, String> values, Map<String, String> named, Affine affine) {
        this.values = new HashMap<>(values);
        this.named = new HashMap<>(named);
        this.affine = affine;
    }

    static Style plain() {
        return new Style(Map.of(), Map.of(), Affine.IDENTITY);
    }

    Style copy() {
        return new Style(values, named, affine);
    }

    /// What a node begins with that stands on a path of this style.
    ///
    /// @param around what held before the path's own options
    Style forNode(Style around) {
        var style = copy();
        style.affine = Affine.IDENTITY;
        for (var key : OF_PATHS) {
            style.values.remove(key);
            around.get(key)
                    .filter(_ -> key.equals("line width") || key.equals("rounded corners"))
                    .ifPresent(value -> style.values.put(key, value));
        }
        return style;
    }

    Affine affine() {
        return affine;
    }

    /// Lets this hold inside of what held before.
    void move(Affine by) {
        affine = affine.after(by);
    }

    void put(String key, String value) {
        values.put(key, value);
    }

    void remove(String key) {
        values.remove(key);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    void name(String style, String options) {
        named.put(style, options);
    }

    Optional<String> named(String style) {
        return Optional.ofNullable(named.get(style));
    }

    /// In centimetres; a number without a unit is in points.
    double length(String key, double otherwise) {
        return length(key, otherwise, Measure.POINT);
    }

    /// In centimetres.
    ///
    /// @param unit centimetres that a number without a unit counts
    double length(String key, double otherwise, double unit) {
        return get(key).flatMap(Expression::value)
                .map(it -> Math.clamp(it.in(unit), -200, 200))
                .orElse(otherwise);
    }

    double number(String key, double otherwise) {
        return get(key).flatMap(Expression::value).map(Measure::value).orElse(otherwise);
    }
}
