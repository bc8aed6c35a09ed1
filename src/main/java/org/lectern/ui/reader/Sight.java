package org.lectern.ui.reader;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;

/// A wish to see something on a block.
///
/// @param place where it lies in the scene, once its block is drawn
record Sight(String block, Supplier<Optional<Bounds>> place) {
    /// Room left beside what is brought into view from nearby, in pixels.
    private static final double EDGE = 48;

    /// Where the window's top must be for it to be seen; empty where it is seen already.
    ///
    /// @param top of the window now, in pixels of the page
    /// @param window its height, in pixels
    Optional<Double> top(PageView page, double top, double window) {
        return place.get()
                .map(page::sceneToLocal)
                .filter(box -> box.getMinY() < top || box.getMaxY() > top + window)
                .map(box -> {
                    var far = box.getMaxY() < top - window || box.getMinY() > top + 2 * window;
                    var edge = far ? window / 3 : EDGE;
                    return far || box.getMinY() < top ? box.getMinY() - edge : box.getMaxY() + edge - window;
                });
    }
}
