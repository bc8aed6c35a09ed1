package org.lectern.content;

import java.util.Optional;

/// What a shape is drawn with.
///
/// @param stroke colour of the line or the words; black when not given, which is the colour of text in the theme
/// @param fill colour of the area; none when not given
/// @param thickness of the line in points; 0.4 when not given, 0 for no line
/// @param line solid when not given
/// @param opacity from 0 to 1; 1 when not given
public record Ink(
        Optional<Colour> stroke,
        Optional<Colour> fill,
        Optional<Double> thickness,
        Optional<Edge.Line> line,
        Optional<Double> opacity) {
    public static final Ink PLAIN =
            new Ink(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Ink {
        if (opacity.filter(it -> !(it >= 0 && it <= 1)).isPresent()) {
            throw new IllegalArgumentException("opacity is " + opacity.get() + ", but lies between 0 and 1");
        }
        if (thickness.filter(it -> !(it >= 0 && it <= 100)).isPresent()) {
            throw new IllegalArgumentException("thickness is " + thickness.get() + ", but lies between 0 and 100");
        }
    }
}
