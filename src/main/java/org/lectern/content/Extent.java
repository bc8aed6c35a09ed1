package org.lectern.content;

@Listed
@Says("A width and a height in centimetres, written [width, height].")
public record Extent(
        @Says("From the left to the right edge.") @Within(least = 0, most = 1000)
        double width,

        @Says("From the upper to the lower edge.") @Within(least = 0, most = 1000)
        double height) {
    public Extent {
        if (!(width >= 0 && width <= 1000 && height >= 0 && height <= 1000)) {
            throw new IllegalArgumentException("a width and a height lie between 0 and 1000 centimetres");
        }
    }
}
