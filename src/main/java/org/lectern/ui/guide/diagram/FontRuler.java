package org.lectern.ui.guide.diagram;

import javafx.geometry.Dimension2D;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Measures words in the fonts the stylesheet chose.
record FontRuler(Font label, Font note) implements Ruler {
    @Override
    public double em() {
        return label.getSize();
    }

    @Override
    public Dimension2D label(String words) {
        return size(words, label);
    }

    @Override
    public Dimension2D note(String words) {
        return size(words, note);
    }

    private static Dimension2D size(String words, Font font) {
        var text = new Text(words);
        text.setFont(font);
        var bounds = text.getLayoutBounds();
        return new Dimension2D(Math.ceil(bounds.getWidth()), Math.ceil(bounds.getHeight()));
    }
}
