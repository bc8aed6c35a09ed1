package org.lectern.ui.guide.diagram;

import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.lectern.content.Node;

/// A node of the diagram in its place.
///
/// @param em the size of its letters, in pixels
record Box(Node node, Point2D centre, Dimension2D size, double em) {
    /// How far from the middle of a side, as a part of its half, a line may arrive.
    private static final double PORT = 0.6;
    /// How far outside it a corner may lie and still be moved in.
    private static final double NEAR = 2;

    private static final double ROUNDING = 1e-9;

    /// A frame around a group, as what arrows end at.
    static Box around(String id, Rectangle2D frame, double em) {
        var node = new Node(
                id, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new Box(node, Areas.centre(frame), new Dimension2D(frame.getWidth(), frame.getHeight()), em);
    }

    Rectangle2D bounds() {
        return new Rectangle2D(
                centre.getX() - size.getWidth() / 2,
                centre.getY() - size.getHeight() / 2,
                size.getWidth(),
                size.getHeight());
    }

    Node.Shape shape() {
        return node.shape().orElse(Node.Shape.BOX);
    }

    Border border() {
        return Border.of(shape(), bounds(), em);
    }

    /// The point of the border where a line from the centre to somewhere outside leaves the box.
    Point2D borderTowards(Point2D outside) {
        return border().met(outside, centre).orElse(centre);
    }

    /// The point of the border where a line that ends at the rectangle around the box, upright or level, meets the box.
    Point2D reached(Point2D end, Point2D before) {
        var inside = end.getX() == before.getX()
                ? new Point2D(end.getX(), 2 * centre.getY() - end.getY())
                : new Point2D(2 * centre.getX() - end.getX(), end.getY());
        return border().met(end, inside).orElse(end);
    }

    /// A last corner before the box, moved a little where that lets the line arrive upright or level.
    Point2D squared(Point2D corner) {
        var away = corner.subtract(centre);
        var x = Math.abs(away.getX()) / (size.getWidth() / 2);
        var y = Math.abs(away.getY()) / (size.getHeight() / 2);
        if (y > 1 && x > PORT && x < NEAR) {
            return new Point2D(centre.getX() + Math.signum(away.getX()) * PORT * size.getWidth() / 2, corner.getY());
        }
        if (x > 1 && y > PORT && y < NEAR) {
            return new Point2D(corner.getX(), centre.getY() + Math.signum(away.getY()) * PORT * size.getHeight() / 2);
        }
        return corner;
    }

    /// The point of the border where a line from a corner outside arrives upright or level, if the corner faces a side.
    Point2D borderFacing(Point2D corner) {
        var away = corner.subtract(centre);
        var x = Math.abs(away.getX()) / (size.getWidth() / 2);
        var y = Math.abs(away.getY()) / (size.getHeight() / 2);
        if (x <= PORT + ROUNDING && y > 1) {
            return border().met(corner, new Point2D(corner.getX(), centre.getY()))
                    .orElse(centre);
        }
        if (y <= PORT + ROUNDING && x > 1) {
            return border().met(corner, new Point2D(centre.getX(), corner.getY()))
                    .orElse(centre);
        }
        return borderTowards(corner);
    }
}
