package org.lectern.content;

import java.util.List;
import java.util.Optional;

@Says("A frame around some boxes of a diagram.")
public record Group(
        @Says("Unique among the diagram's nodes and groups; needed only where an arrow or another group names it.")
        Optional<String> id,

        @Says("The words at the frame.") String label,

        @Says("The ids of the nodes and groups inside.") @Needed
        List<String> nodes) {
    public Group {
        nodes = List.copyOf(nodes);
    }
}
