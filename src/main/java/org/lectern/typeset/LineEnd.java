package org.lectern.typeset;

import java.awt.Graphics2D;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.SpaceAtom;
import org.scilab.forge.jlatexmath.TeXEnvironment;
import org.scilab.forge.jlatexmath.TeXFont;

/// A place at which a line may end: takes no room, and tells the pen where it is.
final class LineEnd extends SpaceAtom {
    private final double gap;

    /// @param gap the space that follows, in ems
    LineEnd(double gap) {
        this.gap = gap;
    }

    @Override
    public Box createBox(TeXEnvironment surroundings) {
        return new Place(gap);
    }

    private static final class Place extends Box {
        private final double gap;

        Place(double gap) {
            this.gap = gap;
        }

        @Override
        public void draw(Graphics2D pen, float x, float y) {
            ((Pen) pen).cut(x, gap);
        }

        @Override
        public int getLastFontId() {
            return TeXFont.NO_FONT;
        }
    }
}
