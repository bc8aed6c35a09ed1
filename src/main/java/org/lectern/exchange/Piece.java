package org.lectern.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.content.Listing;
import org.lectern.content.Text;
import org.lectern.content.Tone;

/// What a guide is made of, before anyone asks what it is about. Each knows its line in the guide.
sealed interface Piece {
    int line();

    record Heading(int line, int level, Text words) implements Piece {
        String title() {
            return Words.line(words);
        }
    }

    /// @param lines as they were broken in the guide
    record Paragraph(int line, List<Text> lines) implements Piece {
        public Paragraph {
            lines = List.copyOf(lines);
        }

        static Paragraph of(int line, Text text) {
            return new Paragraph(line, List.of(text));
        }

        Text text() {
            // After a bracket the break is all that a lost mark left behind.
            var first = lines.getFirst();
            return lines.size() > 1 && first.plain().endsWith("(")
                    ? Words.joined(List.of(first, new Paragraph(line, lines.subList(1, lines.size())).text()), "")
                    : Words.joined(lines, " ");
        }
    }

    record Items(int line, List<Entry> entries) implements Piece {
        public Items {
            entries = List.copyOf(entries);
        }
    }

    /// An entry of a list.
    record Entry(int line, List<Piece> pieces) {
        public Entry {
            pieces = List.copyOf(pieces);
        }

        /// Its own words, without what is nested in it.
        Text text() {
            return !pieces.isEmpty() && pieces.getFirst() instanceof Paragraph paragraph
                    ? paragraph.text()
                    : Text.EMPTY;
        }

        /// What comes after its own words.
        List<Piece> rest() {
            return !pieces.isEmpty() && pieces.getFirst() instanceof Paragraph
                    ? pieces.subList(1, pieces.size())
                    : pieces;
        }

        Entry with(Piece piece) {
            return new Entry(
                    line, Stream.concat(pieces.stream(), Stream.of(piece)).toList());
        }
    }

    record Grid(int line, List<Text> head, List<List<Text>> rows) implements Piece {
        public Grid {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    record Code(int line, Listing listing) implements Piece {}

    /// @param line of the first line of the source
    /// @param language `mermaid` or `tikz`
    record Drawing(int line, String language, String source) implements Piece {}

    record Math(int line, String tex) implements Piece {}

    /// A quotation or a callout.
    record Aside(int line, Optional<Tone> tone, Optional<Text> title, List<Piece> pieces) implements Piece {
        public Aside {
            pieces = List.copyOf(pieces);
        }
    }

    /// What opens when its summary is clicked.
    record Details(int line, Text summary, List<Piece> pieces) implements Piece {
        public Details {
            pieces = List.copyOf(pieces);
        }
    }
}
