package org.lectern.margin;

import org.lectern.content.UnitText;

/// Some words of one line of a guide, as they were when they were marked, with all that helps to find them again.
///
/// @param block the id of their block; empty for the head of the unit
/// @param line the key of their line in the block
/// @param at how many characters of the line stood before them
/// @param words the words themselves, never empty
/// @param before what stood right before them in the line; empty at its beginning
/// @param after what stood right after them in the line; empty at its end
public record Quote(String block, String line, int at, String words, String before, String after) {
    /// How much is kept of what stands around the words, in characters.
    static final int CONTEXT = 40;

    public Quote {
        if (words.isEmpty() || line.isEmpty() || at < 0) {
            throw new IllegalArgumentException("a quote is some words of a line: '" + words + "' at " + at);
        }
    }

    /// The words of a line from one character to before another.
    public static Quote of(UnitText.Entry entry, int from, int to) {
        var words = entry.line().words();
        return new Quote(
                entry.block(),
                entry.line().key(),
                from,
                words.substring(from, to),
                before(words, from),
                after(words, to));
    }

    static String before(String words, int at) {
        return words.substring(Math.max(0, at - CONTEXT), at);
    }

    static String after(String words, int at) {
        return words.substring(at, Math.min(words.length(), at + CONTEXT));
    }
}
