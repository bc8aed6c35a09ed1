package org.lectern.ui.guide.diagram;

import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.lectern.content.Node;

/// A node of the diagram in its place.
record Box(Node node, Point2D centre, Dimension2D size) {
    /// How far from the middle of a side, as a part of its half, a line may arrive.
    private static final double PORT = 0.6;
    /// How far outside it a corner may lie and still be moved in.
    private static final double NEAR = 2;

    private static final double ROUNDING = 1e-9;

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

    /// The point of the border where a line from the centre to somewhere outside leaves the box.
    Point2D borderTowards(Point2D outside) {
        var away = outside.subtract(centre);
        var x = Math.abs(away.getX()) / (size.getWidth() / 2);
        var y = Math.abs(away.getY()) / (size.getHeight() / 2);
        var reach = shape() == Node.Shape.DECISION ? x + y : Math.max(x, y);
        return reach == 0 ? centre : centre.add(away.multiply(1 / reach));
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
        var diamond = shape() == Node.Shape.DECISION;
        if (x <= PORT + ROUNDING && y > 1) {
            var reach = size.getHeight() / 2 * (diamond ? 1 - x : 1);
            return new Point2D(corner.getX(), centre.getY() + Math.signum(away.getY()) * reach);
        }
        if (y <= PORT + ROUNDING && x > 1) {
            var reach = size.getWidth() / 2 * (diamond ? 1 - y : 1);
            return new Point2D(centre.getX() + Math.signum(away.getX()) * reach, corner.getY());
        }
        return borderTowards(corner);
    }
}
