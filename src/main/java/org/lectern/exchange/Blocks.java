package org.lectern.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.content.Block;
import org.lectern.content.Listing;
import org.lectern.content.Notation;
import org.lectern.content.Point;
import org.lectern.content.Provenance;
import org.lectern.content.Text;
import org.lectern.content.Tone;

/// Collects the blocks of a unit, and makes blocks of whatever has no meaning of its own.
final class Blocks {
    private static final int DEEPEST_POINT = 10;
    private static final int MOST_COLUMNS = 50;

    private final Notes notes;
    private final Figures figures;
    private final List<Block> blocks = new ArrayList<>();

    Blocks(Notes notes, Figures figures) {
        this.notes = notes;
        this.figures = figures;
    }

    Notes notes() {
        return notes;
    }

    List<Block> all() {
        return List.copyOf(blocks);
    }

    void add(Block block) {
        blocks.add(block);
    }

    /// Makes blocks of pieces as they come. A heading among them heads what follows it.
    void plain(List<Piece> pieces, String title) {
        var heading = title;
        var from = blocks.size();
        Optional<Piece> above = Optional.empty();
        var paragraphs = new ArrayList<Text>();
        for (var i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            var heads = heading(piece, pieces, i);
            if (heads.isPresent()) {
                prose(paragraphs, heading);
                close(above, heading, from);
                heading = heads.get();
                above = Optional.of(piece);
                from = blocks.size();
            } else if (piece instanceof Piece.Paragraph paragraph) {
                paragraphs.addAll(Words.paragraphs(paragraph.text()));
            } else {
                prose(paragraphs, heading);
                block(piece, heading);
            }
        }
        prose(paragraphs, heading);
        close(above, heading, from);
    }

    private void close(Optional<Piece> above, String heading, int from) {
        above.ifPresent(piece -> mention(piece.line(), heading, from));
    }

    /// Keeps a title as words when no block since then bears it, or it would be lost.
    void mention(int line, String title, int from) {
        if (!isBorne(title, from)) {
            notes.kept(
                    line, "the title " + Notes.quoted(title) + ", which has nothing under it to head,", "a paragraph");
            blocks.add(from, new Block.Prose(Slug.of("", title), title, List.of(Words.plain(title)), Provenance.NONE));
        }
    }

    boolean isBorne(String title, int from) {
        return blocks.subList(from, blocks.size()).stream()
                .anyMatch(block -> block.title().equals(title));
    }

    int size() {
        return blocks.size();
    }

    private static Optional<String> heading(Piece piece, List<Piece> pieces, int at) {
        if (piece instanceof Piece.Heading heading) {
            return Optional.of(heading.title());
        }
        return piece instanceof Piece.Paragraph paragraph && heads(paragraph, pieces, at)
                ? Optional.of(withoutColon(paragraph))
                : Optional.empty();
    }

    void prose(List<Text> paragraphs, String title) {
        if (!paragraphs.isEmpty()) {
            add(new Block.Prose(Slug.of("", title), title, paragraphs, Provenance.NONE));
            paragraphs.clear();
        }
    }

    /// A strong line right above a table, a drawing or a formula is its title.
    private static boolean heads(Piece.Paragraph paragraph, List<Piece> pieces, int at) {
        return at + 1 < pieces.size()
                && Words.allMarked(paragraph.text())
                && (pieces.get(at + 1) instanceof Piece.Grid
                        || pieces.get(at + 1) instanceof Piece.Drawing
                        || pieces.get(at + 1) instanceof Piece.Math
                        || pieces.get(at + 1) instanceof Piece.Code);
    }

    private static String withoutColon(Piece.Paragraph paragraph) {
        var words = Words.line(paragraph.text());
        return words.length() > 1 && words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
    }

    private void block(Piece piece, String title) {
        switch (piece) {
            case Piece.Heading _, Piece.Paragraph _ -> {}
            case Piece.Items items -> outline(items, title);
            case Piece.Grid grid -> table(grid, title);
            case Piece.Code code ->
                add(new Block.Code(Slug.of("code", title), title, Optional.empty(), code.listing(), Provenance.NONE));
            case Piece.Drawing drawing -> drawing(drawing, title);
            case Piece.Math math ->
                add(new Block.Formula(
                        Slug.of("formula", title),
                        title,
                        math.tex(),
                        Optional.of(Notation.TEX),
                        List.of(),
                        Provenance.NONE));
            case Piece.Aside aside -> aside(aside, title);
            case Piece.Details details -> {
                notes.add(details.line(), "what was folded away here stands open in the unit");
                var summary = Words.line(details.summary());
                var from = blocks.size();
                plain(details.pieces(), summary.isEmpty() ? title : summary);
                if (!summary.isEmpty()) {
                    mention(details.line(), summary, from);
                }
            }
        }
    }

    private void drawing(Piece.Drawing drawing, String title) {
        var sketch = figures.of(drawing).read(drawing.source(), Slug.of("", title), title);
        sketch.missed().forEach(missed -> notes.add(drawing.line() + missed.line() - 1, missed.sentence()));
        if (sketch.block().isPresent()) {
            add(sketch.block().get());
            left(sketch, drawing, title);
        } else {
            notes.kept(
                    drawing.line(),
                    "the " + (drawing.language().equals("tikz") ? "TikZ" : "Mermaid") + " drawing "
                            + Notes.quoted(title),
                    "code");
            code(drawing, drawing.source().stripTrailing(), title);
        }
    }

    /// Puts below a figure what of its source could neither be drawn nor be quoted.
    private void left(Sketch sketch, Piece.Drawing drawing, String title) {
        var left = sketch.missed().stream()
                .filter(missed -> !missed.left().isEmpty())
                .toList();
        left.forEach(missed -> notes.kept(
                drawing.line() + missed.line() - 1, "what is left out of the drawing here", "code below it"));
        if (!left.isEmpty()) {
            code(drawing, left.stream().map(Missed::left).collect(Collectors.joining("\n")), title);
        }
    }

    private void code(Piece.Drawing drawing, String lines, String title) {
        var listing = new Listing(Optional.of(drawing.language()), lines);
        add(new Block.Code(Slug.of("", title), title, Optional.empty(), listing, Provenance.NONE));
    }

    private void aside(Piece.Aside aside, String title) {
        var tone = aside.tone().orElse(Tone.NOTE);
        var name = tone.name().charAt(0) + tone.name().substring(1).toLowerCase(java.util.Locale.ROOT);
        var heading = aside.title()
                .map(Words::line)
                .filter(it -> !it.isEmpty())
                .orElse(aside.tone().isPresent() ? name : title);
        if (aside.tone().isEmpty()) {
            notes.kept(aside.line(), "this quotation", "a note");
        }
        var flat = new Flat();
        var paragraphs = new ArrayList<Text>();
        for (var piece : aside.pieces()) {
            paragraphs.addAll(Words.paragraphs(flat.text(List.of(piece))));
        }
        paragraphs.removeIf(Words::blank);
        if (paragraphs.isEmpty()) {
            paragraphs.add(Words.plain(heading));
        }
        add(new Block.Callout(Slug.of("", heading), heading, tone, paragraphs, Provenance.NONE));
        spilled(flat, heading);
    }

    /// Places what could not stay within words behind them.
    void spilled(Flat flat, String title) {
        var pieces = flat.spilled();
        pieces.forEach(piece -> notes.kept(piece.line(), "what is nested here", "a block of its own"));
        plain(pieces, title);
    }

    private void table(Piece.Grid grid, String title) {
        if (grid.head().size() < 2
                || grid.head().size() > MOST_COLUMNS
                || Tables.rows(grid, grid.head().size()).isEmpty()
                || Tables.isTooLong(grid)) {
            notes.kept(grid.line(), "this table, which is too narrow, too wide or empty,", "words");
            var cells = new ArrayList<Text>();
            grid.head().forEach(cell -> cells.addAll(Words.paragraphs(cell)));
            grid.rows().forEach(row -> row.forEach(cell -> cells.addAll(Words.paragraphs(cell))));
            cells.removeIf(Words::blank);
            prose(cells, title);
        } else {
            var columns = Tables.columns(grid);
            var rows = Tables.rows(grid, columns.size());
            add(new Block.Table(Slug.of("", title), title, Optional.empty(), columns, rows));
        }
    }

    private void outline(Piece.Items items, String title) {
        var flat = new Flat();
        var points = points(items.entries(), flat, 1);
        if (!points.isEmpty()) {
            add(new Block.Outline(Slug.of("outline", title), title, points));
        }
        spilled(flat, title);
    }

    /// Points of an outline. What cannot stand in one spills over.
    static List<Point> points(List<Piece.Entry> entries, Flat flat, int depth) {
        var points = new ArrayList<Point>();
        for (var entry : entries) {
            var below = new ArrayList<Piece.Entry>();
            var words = new ArrayList<Piece>();
            for (var piece : entry.pieces()) {
                if (piece instanceof Piece.Items items && depth < DEEPEST_POINT && !words.isEmpty()) {
                    below.addAll(items.entries());
                } else {
                    words.add(piece);
                }
            }
            var text = flat.text(words);
            var nested = points(below, flat, depth + 1);
            if (Words.blank(text)) {
                points.addAll(nested);
            } else {
                points.add(new Point(Slug.of("point", text.plain()), text, nested, Provenance.NONE));
            }
        }
        return points;
    }
}
