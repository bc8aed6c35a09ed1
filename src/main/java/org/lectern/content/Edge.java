package org.lectern.content;

import java.util.List;
import java.util.Optional;

/// An arrow of a diagram.
///
/// @param from id of the node or group it leaves
/// @param to id of the node or group it points to
/// @param line solid when not given
/// @param ends an arrow at `to` when not given
/// @param via corners it passes on the way, in order; only between nodes with a place
public record Edge(
        String from, String to, Optional<String> label, Optional<Line> line, Optional<Ends> ends, List<Cell> via) {
    public Edge {
        via = List.copyOf(via);
    }

    /// How a line is drawn.
    public enum Line {
        SOLID,
        DASHED,
        DOTTED,
        THICK
    }

    /// What stands at the ends of a line.
    public enum Ends {
        NONE,
        ARROW,
        BACK,
        BOTH,
        CIRCLE,
        CROSS
    }
}
