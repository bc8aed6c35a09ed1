package org.lectern.content;

import java.util.List;
import java.util.Optional;

/// A frame around some boxes of a diagram.
///
/// @param id unique among the diagram's nodes and groups; needed only where an arrow or another group names it
/// @param nodes ids of the nodes and groups inside
public record Group(
        Optional<String> id, String label, @Needed List<String> nodes) {
    public Group {
        nodes = List.copyOf(nodes);
    }
}
