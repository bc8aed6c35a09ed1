package org.lectern.schedule;

/// Days to wait that are as good as one another.
///
/// @param low the fewest, 1 or more
/// @param high the most, not below the fewest
public record Range(int low, int high) {
    public Range {
        if (low < 1 || high < low) {
            throw new IllegalArgumentException("no days lie from " + low + " to " + high);
        }
    }
}
