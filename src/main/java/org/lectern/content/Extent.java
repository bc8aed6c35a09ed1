package org.lectern.content;

/// A width and a height in centimetres, written `[width, height]`.
@Listed
public record Extent(double width, double height) {
    public Extent {
        if (!(width >= 0 && width <= 1000 && height >= 0 && height <= 1000)) {
            throw new IllegalArgumentException("a width and a height lie between 0 and 1000 centimetres");
        }
    }
}
