package org.lectern.margin;

import java.util.List;
import org.lectern.content.Stretch;

/// Where a mark is now.
///
/// @param unit the id of the unit
/// @param block the id of the block where it begins; empty for the head of the unit
/// @param stretches its words line by line; none for a mark on a block as a whole
/// @param words what they say now, or what the block is called
public record Found(String unit, String block, List<Stretch> stretches, String words) {
    public Found {
        stretches = List.copyOf(stretches);
    }
}
