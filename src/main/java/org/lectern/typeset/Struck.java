package org.lectern.typeset;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.EnumSet;
import java.util.Set;
import org.scilab.forge.jlatexmath.Atom;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.TeXEnvironment;

/// A part of a formula with a line through it from corner to corner, as the package `cancel` strikes what cancels out.
final class Struck extends Atom {
    private final Atom part;
    private final Set<Line> lines;

    /// Where a line goes from the left.
    enum Line {
        UP,
        DOWN
    }

    Struck(Atom part, Set<Line> lines) {
        this.part = part;
        this.lines = EnumSet.copyOf(lines);
    }

    @Override
    public Box createBox(TeXEnvironment surroundings) {
        var thickness = surroundings.getTeXFont().getDefaultRuleThickness(surroundings.getStyle());
        return new Crossed(part.createBox(surroundings), lines, thickness);
    }

    private static final class Crossed extends Box {
        private final Box part;
        private final Set<Line> lines;
        private final float thickness;

        /// @param thickness in ems, as all measures of a box
        Crossed(Box part, Set<Line> lines, float thickness) {
            this.part = part;
            this.lines = lines;
            this.thickness = thickness;
            setWidth(part.getWidth());
            setHeight(part.getHeight());
            setDepth(part.getDepth());
            setShift(part.getShift());
        }

        @Override
        public void draw(Graphics2D pen, float x, float y) {
            part.draw(pen, x, y);
            var right = x + getWidth();
            var top = y - getHeight();
            var bottom = y + getDepth();
            var stroke = new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
            lines.forEach(line -> pen.fill(stroke.createStrokedShape(
                    line == Line.UP
                            ? new Line2D.Float(x, bottom, right, top)
                            : new Line2D.Float(x, top, right, bottom))));
        }

        @Override
        public int getLastFontId() {
            return part.getLastFontId();
        }
    }
}
