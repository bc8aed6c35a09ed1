package org.lectern.content;

import java.util.List;
import java.util.Optional;

/// The words of a block as lines in reading order: exactly what is drawn of it, without the signs of the
/// screen.
///
/// A character of the guide is named by its block, the key of its line and its index in the words of the
/// line. That is how selections, hits of a search and highlights speak of text, be it drawn or not.
///
/// @param block the id of the block; empty for the head of a unit
public record Transcript(String block, List<Line> lines) {
    public Transcript {
        lines = List.copyOf(lines);
    }

    /// A line of words; where it is broken on the screen does not matter.
    ///
    /// @param key names it within its block, such as `autoscaling/meaning` or `p2`; where its item has an id
    ///     it stays the same when other items come or go
    /// @param text the words with their marks
    /// @param form what it is, for those who copy it
    /// @param shown when it can be seen
    public record Line(String key, Text text, Form form, Shown shown) {
        /// The words alone; an index of a character counts in these.
        public String words() {
            return text.plain();
        }
    }

    /// When a line can be seen.
    public enum Shown {
        ALWAYS,
        /// While the answer of its question is hidden.
        ASKED,
        /// Once the answer of its question was asked for.
        ANSWERED
    }

    /// What a line is.
    public sealed interface Form {
        /// @param level from 1, the title of the unit
        record Heading(int level) implements Form {}

        record Paragraph() implements Form {}

        /// A line of a list.
        ///
        /// @param mark the numeral or dash in front of it
        /// @param depth from 0
        record Item(String mark, int depth) implements Form {}

        /// A cell of a table; row 0 holds the titles of the columns.
        record Cell(int row, int column) implements Form {}

        /// Lines of a program.
        record Code(String language) implements Form {}
    }

    /// The words of a block.
    public static Transcript of(Block block) {
        return new Transcript(block.id(), new Transcriber().lines(block));
    }

    /// The words above the blocks of a unit.
    public static Transcript of(Unit unit) {
        var title = new Line("title", Text.of(unit.title()), new Form.Heading(1), Shown.ALWAYS);
        return new Transcript(
                "", List.of(title, new Line("introduction", unit.introduction(), new Form.Paragraph(), Shown.ALWAYS)));
    }

    /// How a gap to be filled is written.
    ///
    /// @param number from 1
    public static String gap(int number) {
        return "\u2009______\u2009(" + number + ")";
    }

    public Optional<Line> line(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }
}
