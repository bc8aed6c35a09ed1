package org.lectern.ui.guide.diagram;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Dimension2D;
import org.lectern.content.Shape.Form;

/// Words made to fit a box of a picture: broken into lines, then made smaller.
///
/// @param words with the line breaks they got
/// @param share of the size of a label their letters have, at most 1
/// @param size of the words, in pixels
record Fitting(String words, double share, Dimension2D size) {
    private static final double LEAST = 0.5;
    private static final double STEP = 0.1;
    /// Between the words and the outline at either side, in ems; above and below, lines have room of their own.
    private static final double MARGIN = 0.2;

    /// @param box its width and height, in pixels
    static Fitting of(String words, Form form, Dimension2D box, Ruler ruler) {
        var inside = new Dimension2D(Math.max(0, box.getWidth() - 2 * MARGIN * ruler.em()), box.getHeight());
        for (var share = 1.0; share > LEAST + STEP / 2; share -= STEP) {
            for (var width : widths(form, inside.getWidth())) {
                var fitting = broken(words, width, share, ruler);
                if (fitting.fits(form, inside)) {
                    return fitting;
                }
            }
        }
        return broken(words, inside.getWidth(), LEAST, ruler);
    }

    /// How wide lines may be: as wide as the author made them, or narrower where the outline leaves room for it.
    private static List<Double> widths(Form form, double width) {
        return switch (form) {
            case RECTANGLE, ROUNDED -> List.of(Double.MAX_VALUE, width);
            case ELLIPSE, DIAMOND -> List.of(Double.MAX_VALUE, 0.8 * width, 0.7 * width, 0.6 * width, 0.5 * width);
        };
    }

    private boolean fits(Form form, Dimension2D inside) {
        var wide = size.getWidth() / inside.getWidth();
        var tall = size.getHeight() / inside.getHeight();
        return switch (form) {
            case RECTANGLE, ROUNDED -> wide <= 1 && tall <= 1;
            case ELLIPSE -> wide * wide + tall * tall <= 1;
            case DIAMOND -> wide + tall <= 1;
        };
    }

    private static Fitting broken(String words, double width, double share, Ruler ruler) {
        var lines = new ArrayList<String>();
        for (var line : words.split("\n")) {
            var begun = "";
            for (var word : line.split(" ")) {
                var longer = begun.isEmpty() ? word : begun + " " + word;
                if (!begun.isEmpty() && ruler.label(longer).getWidth() * share > width) {
                    lines.add(begun);
                    begun = word;
                } else {
                    begun = longer;
                }
            }
            lines.add(begun);
        }
        return sized(String.join("\n", lines), share, ruler);
    }

    /// Words as they are, in letters of a share of the size of a label.
    static Fitting sized(String words, double share, Ruler ruler) {
        var size = ruler.label(words);
        return new Fitting(words, share, new Dimension2D(size.getWidth() * share, size.getHeight() * share));
    }
}
