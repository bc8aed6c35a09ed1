package org.lectern.ui.guide.diagram;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/// The outline of a box of a diagram.
final class Outline {
    private Outline() {}

    static Node of(Box box, double em) {
        return switch (box.shape()) {
            case BOX -> rectangle(box, 0.25 * em);
            case SUBROUTINE -> subroutine(box, BoxSize.RAIL * em);
            case CIRCLE -> ellipse(box);
            case ROUNDED -> rectangle(box, 1.1 * em);
            case START -> rectangle(box, box.size().getHeight());
            case DECISION, PREPARATION, DATA -> polygon(box);
            case STORE -> cylinder(box, BoxSize.STORE_LID * em);
        };
    }

    /// How far below the centre the words stand, in pixels: a store's lid takes room above them.
    static double drop(Box box, double em) {
        return switch (box.shape()) {
            case STORE -> BoxSize.STORE_LID * em;
            case BOX, ROUNDED, START, DECISION, CIRCLE, PREPARATION, DATA, SUBROUTINE -> 0;
        };
    }

    private static Shape rectangle(Box box, double arc) {
        var area = box.bounds();
        var rectangle = new Rectangle(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
        rectangle.setArcWidth(arc);
        rectangle.setArcHeight(arc);
        return styled(rectangle);
    }

    private static Shape polygon(Box box) {
        var polygon = new Polygon();
        box.border().corners().forEach(corner -> polygon.getPoints().addAll(corner.getX(), corner.getY()));
        return styled(polygon);
    }

    private static Shape ellipse(Box box) {
        return styled(new Ellipse(
                box.centre().getX(),
                box.centre().getY(),
                box.size().getWidth() / 2,
                box.size().getHeight() / 2));
    }

    private static Node subroutine(Box box, double rail) {
        var area = box.bounds();
        var rails = new Path(
                new MoveTo(area.getMinX() + rail, area.getMinY()),
                new LineTo(area.getMinX() + rail, area.getMaxY()),
                new MoveTo(area.getMaxX() - rail, area.getMinY()),
                new LineTo(area.getMaxX() - rail, area.getMaxY()));
        rails.getStyleClass().add("lid");
        return new Group(rectangle(box, 0), rails);
    }

    private static Node cylinder(Box box, double lid) {
        var area = box.bounds();
        var round = area.getWidth() / 2;
        var top = area.getMinY() + lid;
        var bottom = area.getMaxY() - lid;
        var body = new Path(
                new MoveTo(area.getMinX(), top),
                new LineTo(area.getMinX(), bottom),
                new ArcTo(round, lid, 0, area.getMaxX(), bottom, false, false),
                new LineTo(area.getMaxX(), top),
                new ArcTo(round, lid, 0, area.getMinX(), top, false, false),
                new ClosePath());
        var rim =
                new Path(new MoveTo(area.getMinX(), top), new ArcTo(round, lid, 0, area.getMaxX(), top, false, false));
        rim.getStyleClass().add("lid");
        return new Group(styled(body), rim);
    }

    private static Shape styled(Shape shape) {
        shape.getStyleClass().add("box-shape");
        return shape;
    }
}
