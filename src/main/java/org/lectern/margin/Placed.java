package org.lectern.margin;

import java.util.Optional;

/// A mark, and where it is in the guide as it is now.
///
/// @param number names the mark
/// @param found empty when its words, or its section, are there no more
public record Placed(long number, Mark mark, Optional<Found> found) {
    public boolean isOrphaned() {
        return found.isEmpty();
    }

    /// Whether it is in a unit, or was when its words were there.
    public boolean isIn(String unit) {
        return found.map(Found::unit).orElse(mark.anchor().unit()).equals(unit);
    }

    /// The id of the block where it begins, or began; empty for the head of the unit.
    public String block() {
        return found.map(Found::block).orElseGet(() -> mark.anchor().block());
    }

    /// The words as they are in the guide now, or as they were when they are there no more.
    public String words() {
        return found.map(Found::words).orElseGet(() -> mark.anchor().words());
    }
}
