package org.lectern.ui.guide.diagram;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/// Arithmetic with rectangles.
final class Areas {
    private Areas() {}

    /// The smallest rectangle around all the given.
    static Rectangle2D around(List<Rectangle2D> areas) {
        var left = areas.stream().mapToDouble(Rectangle2D::getMinX).min().orElse(0);
        var top = areas.stream().mapToDouble(Rectangle2D::getMinY).min().orElse(0);
        var right = areas.stream().mapToDouble(Rectangle2D::getMaxX).max().orElse(0);
        var bottom = areas.stream().mapToDouble(Rectangle2D::getMaxY).max().orElse(0);
        return new Rectangle2D(left, top, right - left, bottom - top);
    }

    static Rectangle2D grown(Rectangle2D area, double by) {
        return new Rectangle2D(
                area.getMinX() - by, area.getMinY() - by, area.getWidth() + 2 * by, area.getHeight() + 2 * by);
    }

    static Rectangle2D extended(Rectangle2D area, double above, double below) {
        return new Rectangle2D(
                area.getMinX(), area.getMinY() - above, area.getWidth(), area.getHeight() + above + below);
    }

    static Rectangle2D moved(Rectangle2D area, double right) {
        return new Rectangle2D(area.getMinX() + right, area.getMinY(), area.getWidth(), area.getHeight());
    }

    static Rectangle2D spot(Point2D point) {
        return new Rectangle2D(point.getX(), point.getY(), 0, 0);
    }

    static Point2D centre(Rectangle2D area) {
        return new Point2D((area.getMinX() + area.getMaxX()) / 2, (area.getMinY() + area.getMaxY()) / 2);
    }

    static List<Leg> borders(Rectangle2D area) {
        var a = new Point2D(area.getMinX(), area.getMinY());
        var b = new Point2D(area.getMaxX(), area.getMinY());
        var c = new Point2D(area.getMaxX(), area.getMaxY());
        var d = new Point2D(area.getMinX(), area.getMaxY());
        return List.of(new Leg(a, b), new Leg(b, c), new Leg(c, d), new Leg(d, a));
    }
}
