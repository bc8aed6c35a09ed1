package org.lectern.typeset;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/// Writes paths in the language of SVG.
final class Paths {
    private Paths() {}

    /// A thousandth of an em is finer than any pixel, so whole ones do.
    static String svg(Path2D path) {
        var written = new StringBuilder();
        var at = new double[6];
        for (var steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> write(written, 'M', at, 2);
                case PathIterator.SEG_LINETO -> write(written, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> write(written, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> write(written, 'C', at, 6);
                default -> written.append('Z');
            }
        }
        return written.toString();
    }

    private static void write(StringBuilder written, char step, double[] at, int count) {
        written.append(step);
        for (var i = 0; i < count; i++) {
            written.append(i == 0 ? "" : " ").append(Math.round(at[i]));
        }
    }
}
