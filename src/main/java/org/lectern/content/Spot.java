package org.lectern.content;

import java.util.Comparator;

/// A place in a file.
///
/// @param line from 1
/// @param column from 1, counted in UTF-16 characters
record Spot(int line, int column) implements Comparable<Spot> {
    static final Spot START = new Spot(1, 1);

    private static final Comparator<Spot> DOWN_THE_FILE =
            Comparator.comparingInt(Spot::line).thenComparingInt(Spot::column);

    @Override
    public int compareTo(Spot other) {
        return DOWN_THE_FILE.compare(this, other);
    }

    /// `line:column`
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
