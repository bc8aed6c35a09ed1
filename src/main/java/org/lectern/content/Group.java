package org.lectern.content;

import java.util.List;

/// A frame around some boxes of a diagram.
///
/// @param nodes ids of the nodes inside
public record Group(String label, @Needed List<String> nodes) {
    public Group {
        nodes = List.copyOf(nodes);
    }
}
