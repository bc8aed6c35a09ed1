package org.lectern.ui.guide.diagram;

import javafx.geometry.Dimension2D;
import org.lectern.content.Node;

/// How large a box must be for its words.
final class BoxSize {
    /// Half the height of a store's elliptic lid, in ems.
    static final double STORE_LID = 0.4;

    /// From a subroutine's side to the line inside it, in ems.
    static final double RAIL = 0.6;

    private BoxSize() {}

    static Dimension2D of(Node node, Ruler ruler) {
        var em = ruler.em();
        var words = ruler.label(node.label());
        var width = words.getWidth() + 1.8 * em;
        var height = words.getHeight() + 1.2 * em;
        return switch (node.shape().orElse(Node.Shape.BOX)) {
            case BOX, ROUNDED -> new Dimension2D(Math.max(width, 6 * em), height);
            // An ellipse around the words, and never narrower than it is tall.
            case CIRCLE -> new Dimension2D(Math.max(1.35 * width, 1.35 * height), 1.35 * height);
            case PREPARATION, DATA -> new Dimension2D(Math.max(width + 0.8 * height, 6 * em), height);
            case SUBROUTINE -> new Dimension2D(Math.max(width, 5 * em) + 2 * RAIL * em, height);
            case START -> new Dimension2D(Math.max(width + em, 6 * em), height);
            case STORE -> new Dimension2D(Math.max(width, 6 * em), height + STORE_LID * 2 * em);
            // A rectangle w by h fits a diamond W by H when w/W + h/H <= 1; here the width takes 0.68 and the height
            // 0.32.
            case DECISION ->
                new Dimension2D((words.getWidth() + 0.6 * em) / 0.68, (words.getHeight() + 0.2 * em) / 0.32);
        };
    }
}
