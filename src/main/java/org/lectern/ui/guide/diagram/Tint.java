package org.lectern.ui.guide.diagram;

import javafx.scene.Group;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import org.lectern.content.Colour;
import org.lectern.content.Edge;
import org.lectern.content.Ink;

/// Draws with an author's ink. The stylesheet decides how the hues look; only their mixture is told here.
record Tint(Ink ink, double em) {
    private static final double THIN = 0.4;
    private static final double THICK = 1.2;
    /// The thinnest line that is seen, in pixels.
    private static final double HAIR = 1;

    /// Names the colours that the stylesheet draws the parts of a shape in.
    void colour(Group shape) {
        var line = ink.stroke().map(Tint::mixed).orElse("-ink");
        var fill = ink.fill().map(Tint::mixed).orElse("transparent");
        shape.setStyle("-shape-line: " + line + "; -shape-fill: " + fill + ";");
        shape.setOpacity(ink.opacity().orElse(1.0));
        if (ink.fill().isPresent()) {
            shape.getStyleClass().add("filled");
        }
    }

    /// The line of a shape, as thick and as broken as the author wants it.
    <S extends Shape> S line(S shape) {
        var look = ink.line().orElse(Edge.Line.SOLID);
        var points = ink.thickness().orElse(look == Edge.Line.THICK ? THICK : THIN);
        var width = points * em / PictureLayout.POINTS_PER_EM;
        shape.getStyleClass().add(points > 0 ? "shape-line" : "shape-area");
        shape.setStrokeWidth(Math.max(HAIR, width));
        shape.setStrokeLineCap(StrokeLineCap.BUTT);
        switch (look) {
            case SOLID, THICK -> {}
            case DASHED -> shape.getStrokeDashArray().setAll(0.4 * em, 0.27 * em);
            case DOTTED -> shape.getStrokeDashArray().setAll(0.1 * em, 0.23 * em);
        }
        return shape;
    }

    /// A ladder in a stylesheet chooses by the brightness of its first colour; that of a grey is its percentage. It
    /// mixes light, not what eyes see, so the theme says first how much of the light makes a share for the eyes.
    static String mixed(Colour colour) {
        var percent = colour.percent() + "%";
        var grey = "rgb(" + percent + ", " + percent + ", " + percent + ")";
        var light = "ladder(" + grey + ", #000000 0%, -mix-fifth 20%, -mix-half 50%, #ffffff 100%)";
        return "ladder(" + light + ", -paper 0%, " + hue(colour.hue()) + " 100%)";
    }

    private static String hue(Colour.Hue hue) {
        return switch (hue) {
            case BLACK -> "-ink";
            case WHITE -> "-paper";
            case GREY -> "-hue-grey";
            case RED -> "-hue-red";
            case ORANGE -> "-hue-orange";
            case YELLOW -> "-hue-yellow";
            case GREEN -> "-hue-green";
            case TEAL -> "-hue-teal";
            case BLUE -> "-hue-blue";
            case PURPLE -> "-hue-purple";
            case PINK -> "-hue-pink";
            case BROWN -> "-hue-brown";
        };
    }
}
