package org.lectern.ui.guide.diagram;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.lectern.content.Block;
import org.lectern.content.Shape.Align;
import org.lectern.content.Shape.Form;

/// Shapes where the author put them.
record PictureSketch(Block.Picture picture) implements Sketch<PictureLayout> {
    @Override
    public boolean takesLong() {
        return false;
    }

    @Override
    public Callable<PictureLayout> lay(FontRuler ruler) {
        return () -> PictureLayout.of(picture, ruler);
    }

    @Override
    public Map<String, String> told(Set<String> covered) {
        return Map.of();
    }

    @Override
    public Drawn paint(PictureLayout layout, Brush brush) {
        return new Drawn(
                layout.bounds(),
                layout.parts().stream().map(part -> part(part, brush)).toList());
    }

    private static Node part(PictureLayout.Part part, Brush brush) {
        return switch (part) {
            case PictureLayout.Boxed boxed -> boxed(boxed, brush);
            case PictureLayout.Traced traced -> {
                var group = Trace.of(traced, brush.ruler().em());
                new Tint(traced.path().ink(), brush.ruler().em()).colour(group);
                group.getStyleClass().add("picture-path");
                yield group;
            }
            case PictureLayout.Written written -> {
                var ink = new Tint(written.words().ink(), brush.ruler().em());
                var words = words(written.fitting(), written.bounds(), brush);
                words.setTextAlignment(
                        switch (written.words().align().orElse(Align.CENTRE)) {
                            case CENTRE -> TextAlignment.CENTER;
                            case LEFT -> TextAlignment.LEFT;
                            case RIGHT -> TextAlignment.RIGHT;
                        });
                words.getStyleClass().add("inked");
                var group = new Group(words);
                ink.colour(group);
                yield group;
            }
        };
    }

    private static Node boxed(PictureLayout.Boxed boxed, Brush brush) {
        var box = boxed.box();
        var ink = new Tint(box.ink(), brush.ruler().em());
        var outline = outline(box.form().orElse(Form.RECTANGLE), boxed.bounds(), brush);
        var group = new Group(ink.line(outline));
        group.getStyleClass().add("picture-box");
        ink.colour(group);
        boxed.words().ifPresent(words -> group.getChildren().add(words(words, boxed.bounds(), brush)));
        var name = box.label().map(org.lectern.content.Text::plain);
        brush.link(group, name.or(box::link).orElse(""), box.link());
        return group;
    }

    private static Shape outline(Form form, Rectangle2D area, Brush brush) {
        var centre = Areas.centre(area);
        return switch (form) {
            case RECTANGLE, ROUNDED -> {
                var shape = new Rectangle(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
                var arc = form == Form.ROUNDED ? 0.8 * brush.ruler().em() : 0;
                shape.setArcWidth(arc);
                shape.setArcHeight(arc);
                yield shape;
            }
            case ELLIPSE -> new Ellipse(centre.getX(), centre.getY(), area.getWidth() / 2, area.getHeight() / 2);
            case DIAMOND ->
                new Polygon(
                        centre.getX(),
                        area.getMinY(),
                        area.getMaxX(),
                        centre.getY(),
                        centre.getX(),
                        area.getMaxY(),
                        area.getMinX(),
                        centre.getY());
        };
    }

    private static Text words(Fitting fitting, Rectangle2D area, Brush brush) {
        var font = brush.ruler().label();
        var size = font.getSize() * fitting.share();
        var words = Brush.words(fitting.words(), new Font(font.getName(), size), "picture-words");
        words.setStyle("-fx-font-size: " + size + "px;");
        words.setX(Areas.centre(area).getX() - fitting.size().getWidth() / 2);
        words.setY(Areas.centre(area).getY() - fitting.size().getHeight() / 2);
        return words;
    }
}
