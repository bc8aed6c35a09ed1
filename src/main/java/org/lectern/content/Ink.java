package org.lectern.content;

import java.util.Optional;

@Says("What a shape is drawn with.")
public record Ink(
        @Says("The colour of the line or the words; black when not given, which is the colour of text.")
        Optional<Colour> stroke,

        @Says("The colour of the area; none when not given.")
        Optional<Colour> fill,

        @Says("Of the line, in points; 0.4 when not given, 0 for no line.") @Within(least = 0, most = 100)
        Optional<Double> thickness,

        @Says("How the line is drawn; solid when not given.")
        Optional<Edge.Line> line,

        @Says("From 0 to 1; 1 when not given.") @Within(least = 0, most = 1)
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
