package org.lectern.ui.guide.diagram;

import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;

/// How closely a figure is looked at, and at which part.
///
/// @param zoom 1 shows all of it
/// @param right how far it is moved to the right, in pixels
/// @param down how far it is moved down, in pixels
public record Lens(double zoom, double right, double down) {
    public static final Lens WHOLE = new Lens(1, 0, 0);
    /// What one press of a key or button zooms by.
    public static final double STEP = 1.25;

    private static final double CLOSEST = 8;
    private static final double ROUNDING = 1e-6;

    /// Zooms around a place, which stays where it is.
    ///
    /// @param place in pixels from the middle of the figure
    public Lens zoomed(double factor, Point2D place) {
        var closer = Math.clamp(zoom * factor, 1, CLOSEST);
        var by = closer / zoom;
        return new Lens(closer, place.getX() - (place.getX() - right) * by, place.getY() - (place.getY() - down) * by);
    }

    /// Zooms around the middle.
    public Lens zoomed(double factor) {
        return zoomed(factor, Point2D.ZERO);
    }

    Lens moved(double toTheRight, double downwards) {
        return new Lens(zoom, right + toTheRight, down + downwards);
    }

    /// Whether there is more of the figure than is seen.
    boolean isClose() {
        return zoom > 1;
    }

    /// Never moved so far that there is empty paper on one side and more of the figure on the other.
    Lens within(Dimension2D room, Dimension2D figure) {
        if (zoom < 1 + ROUNDING) {
            return WHOLE;
        }
        var across = Math.max(0, (figure.getWidth() * zoom - room.getWidth()) / 2);
        var along = Math.max(0, (figure.getHeight() * zoom - room.getHeight()) / 2);
        return new Lens(zoom, Math.clamp(right, -across, across), Math.clamp(down, -along, along));
    }
}
