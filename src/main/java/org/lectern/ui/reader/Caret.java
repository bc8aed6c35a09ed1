package org.lectern.ui.reader;

/// A place between two characters of a unit.
///
/// @param line among all lines of the unit, from 0
/// @param at how many characters of the line stand before it
record Caret(int line, int at) implements Comparable<Caret> {
    @Override
    public int compareTo(Caret other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(at, other.at);
    }
}
