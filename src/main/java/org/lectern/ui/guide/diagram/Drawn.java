package org.lectern.ui.guide.diagram;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;

/// A figure as shapes, and the part of the plane they lie in, in pixels.
record Drawn(Rectangle2D bounds, List<Node> parts) {
    static final Drawn NOTHING = new Drawn(Rectangle2D.EMPTY, List.of());

    Drawn {
        parts = List.copyOf(parts);
    }
}
