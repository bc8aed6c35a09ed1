package org.lectern.content;

import java.util.List;
import java.util.stream.Collectors;
import org.lectern.content.Transcript.Form;

/// Some of the words of a unit, as they are pasted elsewhere.
///
/// @param text the whole unit
/// @param pieces the stretches that were taken, in reading order
public record Excerpt(UnitText text, List<Stretch> pieces) {
    public Excerpt {
        pieces = pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /// A piece with its line.
    private record Piece(Stretch stretch, Transcript.Line line) {
        String words() {
            return line.words().substring(stretch.from(), stretch.to());
        }

        boolean isWhole() {
            return stretch.from() == 0 && stretch.to() == line.words().length();
        }

        /// The words with their marks where the line is whole; a link would lead nowhere elsewhere.
        String marked() {
            return Markup.of(isWhole() ? Markup.unlinked(line.text()) : Text.of(words()));
        }
    }

    /// Plain words: lists with their numerals, the cells of a row with tabs between them.
    public String plain() {
        var out = new StringBuilder();
        var table = new TableLines();
        for (var i = 0; i < pieces().size(); i++) {
            var piece = piece(i);
            if (piece.line().form() instanceof Form.Cell cell) {
                table.add(cell, piece.words());
                if (isLastOfTable(i)) {
                    part(out, table.tabbed(), gap(i - table.count() + 1));
                    table = new TableLines();
                }
            } else {
                var mark = piece.line().form() instanceof Form.Item item
                                && piece.stretch().from() == 0
                        ? "  ".repeat(item.depth()) + item.mark() + " "
                        : "";
                part(out, mark + piece.words(), gap(i));
            }
        }
        return out.toString();
    }

    /// The same as Markdown.
    public String markdown() {
        var out = new StringBuilder();
        var table = new TableLines();
        for (var i = 0; i < pieces().size(); i++) {
            var piece = piece(i);
            if (piece.line().form() instanceof Form.Cell cell) {
                table.add(cell, piece.marked());
                if (isLastOfTable(i)) {
                    part(out, table.markdown(titles(piece.stretch().block())), gap(i - table.count() + 1));
                    table = new TableLines();
                }
            } else {
                part(out, markdown(piece), gap(i));
            }
        }
        return out.toString();
    }

    private static String markdown(Piece piece) {
        return switch (piece.line().form()) {
            case Form.Heading heading -> "#".repeat(heading.level()) + " " + piece.marked();
            case Form.Item item
            when piece.stretch().from() == 0 ->
                "    ".repeat(item.depth()) + bullet(item.mark()) + " " + piece.marked();
            case Form.Code code -> "```" + code.language() + "\n" + piece.words() + "\n```";
            case Form.Item _, Form.Paragraph _, Form.Cell _ -> piece.marked();
        };
    }

    /// Markdown counts in digits only; other numerals stand behind a dash.
    private static String bullet(String mark) {
        return mark.matches("\\d+\\.") ? mark : mark.equals("\u2013") ? "-" : "- " + mark;
    }

    private Piece piece(int index) {
        var stretch = pieces.get(index);
        var line = text.entries()
                .get(text.index(stretch.block(), stretch.line()).orElseThrow())
                .line();
        return new Piece(stretch, line);
    }

    private boolean isLastOfTable(int index) {
        return index == pieces.size() - 1
                || !(piece(index + 1).line().form() instanceof Form.Cell)
                || !pieces.get(index + 1).block().equals(pieces.get(index).block());
    }

    /// What stands between a piece and the one before it.
    private String gap(int index) {
        if (index == 0) {
            return "";
        }
        var before = piece(index - 1);
        var sameBlock = before.stretch().block().equals(pieces.get(index).block());
        var form = piece(index).line().form();
        var close = before.line().form() instanceof Form.Item && form instanceof Form.Item;
        return sameBlock && close ? "\n" : "\n\n";
    }

    private static void part(StringBuilder out, String words, String gap) {
        out.append(gap).append(words);
    }

    private List<String> titles(String block) {
        return text.entries().stream()
                .filter(entry -> entry.block().equals(block))
                .filter(entry -> entry.line().form() instanceof Form.Cell(int row, int _) && row == 0)
                .map(entry -> Markup.of(entry.line().text()))
                .collect(Collectors.toList());
    }
}
