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

    Style(Face face, double size) {
        this(face, size, Shade.INK);
    }

    Style with(Face other) {
        return new Style(other, size, shade);
    }

    Style muted() {
        return new Style(face, size, Shade.MUTED);
    }

    double lineHeight() {
        return size * LEADING;
    }
}
