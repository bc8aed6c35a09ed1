package org.lectern.ui.guide.diagram;

import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/// A straight piece of an arrow's way.
record Leg(Point2D start, Point2D end) {
    double length() {
        return start.distance(end);
    }

    /// Whether it passes through a rectangle.
    boolean crosses(Rectangle2D area) {
        // Liang and Barsky's clipping: the part of the line inside every one of the four borders.
        var way = end.subtract(start);
        double[] steps = {-way.getX(), way.getX(), -way.getY(), way.getY()};
        double[] rooms = {
            start.getX() - area.getMinX(), area.getMaxX() - start.getX(),
            start.getY() - area.getMinY(), area.getMaxY() - start.getY()
        };
        var enter = 0.0;
        var leave = 1.0;
        for (var i = 0; i < 4; i++) {
            if (steps[i] == 0 && rooms[i] < 0) {
                return false;
            } else if (steps[i] < 0) {
                enter = Math.max(enter, rooms[i] / steps[i]);
            } else if (steps[i] > 0) {
                leave = Math.min(leave, rooms[i] / steps[i]);
            }
        }
        return enter < leave;
    }

    /// The place for words beside the line, just clear of it: left or right of a steep line, above or below a flat one.
    ///
    /// @param share how far along, from 0 to 1
    /// @param side -1 for left or above, 1 for right or below
    Rectangle2D beside(Dimension2D words, double share, int side, double gap) {
        var way = end.subtract(start);
        var steep = Math.abs(way.getY()) > 0.3 * Math.abs(way.getX());
        var slant = steep ? way.getX() / way.getY() : way.getY() / way.getX();
        var clear = steep
                ? words.getWidth() / 2 + Math.abs(slant) * words.getHeight() / 2
                : words.getHeight() / 2 + Math.abs(slant) * words.getWidth() / 2;
        var offset = side * (clear + gap);
        var middle = start.interpolate(end, share).add(steep ? offset : 0, steep ? 0 : offset);
        return new Rectangle2D(
                middle.getX() - words.getWidth() / 2,
                middle.getY() - words.getHeight() / 2,
                words.getWidth(),
                words.getHeight());
    }

    /// How much of the line words beside it would take.
    double taken(Dimension2D words) {
        var way = end.subtract(start).normalize();
        return Math.abs(way.getX()) * words.getWidth() + Math.abs(way.getY()) * words.getHeight();
    }
}
