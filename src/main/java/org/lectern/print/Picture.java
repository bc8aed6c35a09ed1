package org.lectern.print;

/// A figure as dots.
///
/// @param width in dots
/// @param height in dots
/// @param points how wide it is on paper at most, in points
/// @param dots row by row, each as alpha, red, green and blue of eight bits
public record Picture(int width, int height, double points, int[] dots) {
    public Picture {
        if (width <= 0 || height <= 0 || dots.length != width * height) {
            throw new IllegalArgumentException(
                    "a picture of " + width + " by " + height + " has not " + dots.length + " dots");
        }
        dots = dots.clone();
    }
}
