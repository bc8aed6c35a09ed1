package org.lectern.exchange.tikz;

import java.util.Optional;

/// A coordinate that was read.
///
/// @param at the place; the centre of a node
/// @param node the node whose border a line to this place ends at
record Place(Vec at, Optional<Stand> node) {
    Place(Vec at) {
        this(at, Optional.empty());
    }

    /// Where a line in this direction leaves it.
    Vec border(Vec direction) {
        return node.map(it -> it.border(direction)).orElse(at);
    }
}
