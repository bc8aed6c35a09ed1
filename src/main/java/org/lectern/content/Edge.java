package org.lectern.content;

import java.util.List;
import java.util.Optional;

/// An arrow of a diagram.
///
/// @param from id of the node it leaves
/// @param to id of the node it points to
/// @param line solid when not given
/// @param via corners it passes on the way, in order
public record Edge(String from, String to, Optional<String> label, Optional<Line> line, List<Cell> via) {
    public Edge {
        via = List.copyOf(via);
    }

    /// How the line is drawn.
    public enum Line {
        SOLID,
        DASHED
    }
}
