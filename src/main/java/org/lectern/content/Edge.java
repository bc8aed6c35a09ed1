package org.lectern.content;

import java.util.List;
import java.util.Optional;

@Says("An arrow of a diagram.")
public record Edge(
        @Says("The id of the node or group it leaves.") String from,
        @Says("The id of the node or group it points to.") String to,
        @Says("A few words beside the arrow.") Optional<String> label,

        @Says("How the arrow is drawn; solid when not given.")
        Optional<Line> line,

        @Says("What stands at its ends; an arrow at the node it points to when not given.")
        Optional<Ends> ends,

        @Says("Corners it passes on the way, in order; only between nodes with a place.")
        List<Cell> via) {
    public Edge {
        via = List.copyOf(via);
    }

    @Says("How a line is drawn.")
    public enum Line {
        SOLID,
        DASHED,
        DOTTED,
        THICK
    }

    @Says("What stands at the ends of a line.")
    public enum Ends {
        @Says("Nothing at either end.")
        NONE,
        @Says("An arrow where it leads to.")
        ARROW,
        @Says("An arrow where it begins.")
        BACK,
        @Says("Arrows at both ends.")
        BOTH,
        @Says("A circle where it leads to.")
        CIRCLE,
        @Says("A cross where it leads to.")
        CROSS
    }
}
