package org.lectern.ui.guide.diagram;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;

/// A brace under a box with words beneath.
///
/// @param span the brace itself, opening upwards
/// @param words where its words stand
record Brace(String text, Rectangle2D span, Rectangle2D words) {
    /// Places a brace under a box.
    static Brace under(Box box, String text, Ruler ruler) {
        var em = ruler.em();
        var bounds = box.bounds();
        var size = ruler.note(text);
        var span = new Rectangle2D(bounds.getMinX(), bounds.getMaxY() + 0.35 * em, bounds.getWidth(), 0.7 * em);
        return new Brace(
                text,
                span,
                new Rectangle2D(
                        box.centre().getX() - size.getWidth() / 2,
                        span.getMaxY() + 0.2 * em,
                        size.getWidth(),
                        size.getHeight()));
    }

    /// The pixels it takes below a box.
    static double height(Dimension2D words, double em) {
        return 1.25 * em + words.getHeight();
    }
}
