package org.lectern.exchange;

import java.util.List;
import java.util.Optional;
import org.lectern.content.Block;

/// What became of a drawing that was written as text.
///
/// @param block the drawing as a block; empty when nothing of it was understood, so that its source must be kept
/// instead
/// @param missed what was left out of the block; lines count from 1 at the drawing's first line
public record Sketch(Optional<Block> block, List<Missed> missed) {
    public Sketch {
        missed = List.copyOf(missed);
    }
}
