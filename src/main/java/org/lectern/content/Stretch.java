package org.lectern.content;

/// A stretch of the words of one line of a unit: what is selected, found or highlighted.
///
/// @param block the id of the block; empty for the head of the unit
/// @param line the key of the line in the block's [Transcript]
/// @param from its first character, from 0
/// @param to after its last character
public record Stretch(String block, String line, int from, int to) {
    public boolean isEmpty() {
        return to <= from;
    }
}
