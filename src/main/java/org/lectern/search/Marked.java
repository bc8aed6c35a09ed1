package org.lectern.search;

import java.util.ArrayList;
import java.util.List;

/// Words, and which stretches of them were sought.
///
/// @param ranges in reading order; none of them overlap
public record Marked(String words, List<Range> ranges) {
    private static final String CUT = "\u2026";

    /// How far away the end of a word is looked for; longer words are cut.
    private static final int CLOSE = 20;

    public Marked {
        ranges = List.copyOf(ranges);
    }

    /// @param from the first character
    /// @param to after the last character
    public record Range(int from, int to) {}

    /// The same with one stretch in place of those that only spaces part.
    Marked joined() {
        var joined = new ArrayList<Range>();
        for (var range : ranges) {
            if (!joined.isEmpty()
                    && words.substring(joined.getLast().to(), range.from()).isBlank()) {
                joined.add(new Range(joined.removeLast().from(), range.to()));
            } else {
                joined.add(range);
            }
        }
        return new Marked(words, joined);
    }

    /// The part of the words around the first stretch that was sought, cut between words.
    ///
    /// @param most how many characters it has, more or less
    public Marked cut(int most) {
        if (words.length() <= most) {
            return this;
        }
        var first = ranges.isEmpty() ? 0 : ranges.getFirst().from();
        var from = first < most * 2 / 3 ? 0 : wordAfter(Math.min(first - most / 3, words.length() - most));
        var least = ranges.isEmpty() ? 0 : ranges.getFirst().to();
        var to = from + most >= words.length() ? words.length() : Math.max(least, wordBefore(from + most));
        var lead = from == 0 ? "" : CUT;
        var cut = new ArrayList<Range>();
        for (var range : ranges) {
            if (range.from() >= from && range.from() < to) {
                cut.add(new Range(
                        range.from() - from + lead.length(), Math.min(range.to(), to) - from + lead.length()));
            }
        }
        return new Marked(lead + words.substring(from, to).stripTrailing() + (to == words.length() ? "" : CUT), cut);
    }

    private int wordAfter(int index) {
        var space = words.indexOf(' ', index);
        var start = space < 0 || space > index + CLOSE ? index : space + 1;
        return start > 0 && Character.isLowSurrogate(words.charAt(start)) ? start + 1 : start;
    }

    private int wordBefore(int index) {
        var space = words.lastIndexOf(' ', index);
        var end = space < index - CLOSE ? index : space;
        return Character.isLowSurrogate(words.charAt(end)) ? end - 1 : end;
    }
}
