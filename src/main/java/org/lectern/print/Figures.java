package org.lectern.print;

import java.util.Optional;
import org.lectern.content.Block;

/// Draws the figures of a guide.
@FunctionalInterface
public interface Figures {
    /// Draws none; what they show is told in words instead.
    Figures NONE = _ -> Optional.empty();

    /// The figure of a diagram, sequence or picture; empty when it cannot be drawn.
    Optional<Picture> draw(Block block);
}
