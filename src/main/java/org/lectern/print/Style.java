package org.lectern.print;

/// How words are set.
///
/// @param size in points
record Style(Face face, double size, Shade shade) {
    /// How dark they are. Paper has one theme.
    enum Shade {
        INK(0.1f),
        MUTED(0.38f);

        private final float grey;

        Shade(float grey) {
            this.grey = grey;
        }

        /// From 0, black, to 1, white.
        float grey() {
            return grey;
        }
    }

    /// Space from one line to the next, as a share of the size.
    private static final double LEADING = 1.36;

    /// Share of the height of a line that stands above its baseline.
    private static final double ASCENT = 0.76;

    Style(Face face, double size) {
        this(face, size, Shade.INK);
    }

    Style with(Face other) {
        return new Style(other, size, shade);
    }

    Style muted() {
        return new Style(face, size, Shade.MUTED);
    }

    Style sized(double other) {
        return new Style(face, other, shade);
    }

    /// How much of a line stands above its baseline, in points.
    double above() {
        return size * LEADING * ASCENT;
    }

    /// How much of a line stands below its baseline, in points.
    double below() {
        return size * LEADING - above();
    }
}
