package org.lectern.search;

import java.util.List;

/// Something that can be found: a section, a term, a question or a note.
///
/// @param block the block it stands in; empty for the head of a unit
/// @param target the id of the block or item to go to; empty for the head of a unit
public record Document(Kind kind, String course, String unit, String block, String target, List<Line> lines) {
    public Document {
        lines = List.copyOf(lines);
    }

    /// A line of words.
    ///
    /// @param key its name in the block's transcript; empty when it is none of its lines
    public record Line(String key, String words, Field field) {}

    /// Whether it is drawn, and so has words that are no lines.
    public boolean isFigure() {
        return lines.stream().anyMatch(line -> line.field() == Field.LABEL);
    }

    /// What it is called.
    public String title() {
        return lines.stream()
                .filter(line -> line.field() == Field.TITLE)
                .map(Line::words)
                .findFirst()
                .orElse("");
    }
}
