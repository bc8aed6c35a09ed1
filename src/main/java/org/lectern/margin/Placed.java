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

    /// The words as they are in the guide now, or as they were when they are there no more.
    public String words() {
        return found.map(Found::words).orElseGet(() -> mark.anchor().words());
    }
}
