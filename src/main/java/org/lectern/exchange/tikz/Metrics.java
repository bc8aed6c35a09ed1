package org.lectern.exchange.tikz;

/// How much room words take in a roman type of 10 points, near enough to place them.
final class Metrics {
    /// Width of the letters from `!` to `~` in thousandths of the size of type; a usual roman face.
    private static final int[] WIDTHS = {
        278, 500, 833, 500, 833, 778, 278, 389, 389, 500, 778, 278, 333, 278, 500, 500, 500, 500, 500, 500, 500, 500,
                500,
        500, 500, 278, 278, 778, 778, 778, 472, 778, 750, 708, 722, 764, 681, 653, 785, 750, 361, 514, 778, 625, 917,
                750,
        778, 681, 778, 736, 556, 722, 750, 750, 1028, 750, 750, 611, 278, 500, 278, 500, 500, 278, 500, 556, 444, 556,
                444,
        306, 500, 556, 278, 306, 528, 278, 833, 556, 500, 556, 528, 392, 394, 389, 556, 528, 722, 528, 528, 444, 500,
                500,
        500, 500
    };

    private static final double SPACE = 0.333;
    private static final double OTHER = 0.55;
    private static final double WIDE = 1.0;

    private Metrics() {}

    /// In centimetres.
    ///
    /// @param points size of the type
    static double width(String words, double points) {
        var width = words.codePoints()
                .mapToDouble(c -> c > 32 && c < 127
                        ? WIDTHS[c - 33] / 1000.0
                        : c <= 32 ? SPACE : Character.isIdeographic(c) ? WIDE : OTHER)
                .sum();
        return width * points * Measure.POINT;
    }

    /// How far the highest letter reaches over the line, in centimetres.
    static double rise(String words, double points) {
        var rise = words.chars()
                .mapToDouble(
                        c -> "()[]{}/|".indexOf(c) >= 0 ? 0.75 : "acemnorsuvwxz .,:;-".indexOf(c) >= 0 ? 0.431 : 0.69)
                .max()
                .orElse(0);
        return rise * points * Measure.POINT;
    }

    /// How far the lowest letter reaches under the line, in centimetres.
    static double fall(String words, double points) {
        var fall = words.chars()
                .mapToDouble(c -> "()[]{}/|".indexOf(c) >= 0 ? 0.25 : "gjpqy,;Q".indexOf(c) >= 0 ? 0.194 : 0)
                .max()
                .orElse(0);
        return fall * points * Measure.POINT;
    }
}
