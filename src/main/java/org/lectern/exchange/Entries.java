package org.lectern.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.content.Span;
import org.lectern.content.Text;

/// Finds the entries of a section that lists things, whether as a list, a table, strong lines or headings.
final class Entries {
    private final Notes notes;
    private final List<Piece.Entry> found = new ArrayList<>();
    private final List<Piece> before = new ArrayList<>();
    private final List<Piece> after = new ArrayList<>();

    private Entries(Notes notes) {
        this.notes = notes;
    }

    static Entries in(List<Piece> pieces, Notes notes) {
        var entries = new Entries(notes);
        entries.find(pieces);
        return entries;
    }

    List<Piece.Entry> found() {
        return List.copyOf(found);
    }

    /// What stands before the first entry and is none.
    List<Piece> before() {
        return List.copyOf(before);
    }

    List<Piece> after() {
        return List.copyOf(after);
    }

    private void find(List<Piece> pieces) {
        for (var i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i)) {
                case Piece.Items items -> items.entries().forEach(this::entry);
                case Piece.Heading heading -> {
                    var end = i + 1;
                    while (end < pieces.size() && !(pieces.get(end) instanceof Piece.Heading)) {
                        end++;
                    }
                    headed(heading, pieces.subList(i + 1, end));
                    i = end - 1;
                }
                case Piece.Paragraph paragraph when isLabelled(paragraph) -> labelled(paragraph);
                case Piece.Grid grid when isList(grid) -> rows(grid);
                case Piece other -> aside(other);
            }
        }
    }

    private void aside(Piece piece) {
        (found.isEmpty() ? before : after).add(piece);
    }

    /// An entry of its own, or the example of the one before.
    private void entry(Piece.Entry entry) {
        if (isExample(entry.text()) && !found.isEmpty()) {
            var whole = found.removeLast();
            for (var piece : entry.pieces()) {
                whole = whole.with(piece);
            }
            found.add(whole);
        } else {
            found.add(entry);
        }
    }

    static boolean isExample(Text text) {
        return Label.of(text)
                .filter(label -> label.keyword().matches("(?:example|e g|for example|ex)"))
                .isPresent();
    }

    private static boolean isLabelled(Piece.Paragraph paragraph) {
        var text = paragraph.text();
        return isExample(text)
                || text.spans().size() > 1
                        && text.spans().getFirst() instanceof Span.Strong
                        && Label.of(text).isPresent();
    }

    /// Each line that begins with a label is an entry.
    private void labelled(Piece.Paragraph paragraph) {
        var lines = new ArrayList<Text>();
        for (var line : paragraph.lines()) {
            var begins = line.spans().getFirst() instanceof Span.Strong
                            && Label.of(line).isPresent()
                    || isExample(line);
            if (begins || lines.isEmpty()) {
                lines.add(line);
            } else {
                lines.add(Words.joined(List.of(lines.removeLast(), line), " "));
            }
        }
        lines.forEach(line ->
                entry(new Piece.Entry(paragraph.line(), List.of(Piece.Paragraph.of(paragraph.line(), tidy(line))))));
    }

    private static Text tidy(Text line) {
        return Words.tidy(line.spans());
    }

    private void headed(Piece.Heading heading, List<Piece> below) {
        if (below.isEmpty()
                || !(below.getFirst() instanceof Piece.Paragraph || below.getFirst() instanceof Piece.Items)) {
            aside(heading);
            below.forEach(this::aside);
            return;
        }
        var label = new Text(List.of(new Span.Strong(List.of(new Span.Plain(heading.title() + ":")))));
        var first = below.getFirst() instanceof Piece.Paragraph paragraph
                ? Words.joined(List.of(label, paragraph.text()), " ")
                : label;
        var rest = below.getFirst() instanceof Piece.Paragraph ? below.subList(1, below.size()) : below;
        found.add(new Piece.Entry(
                heading.line(),
                Stream.concat(Stream.of(Piece.Paragraph.of(heading.line(), first)), rest.stream())
                        .toList()));
    }

    private static boolean isList(Piece.Grid grid) {
        var width = grid.head().size();
        return (width == 2 || width == 3 && hasExamples(grid))
                && grid.rows().stream()
                        .allMatch(row -> row.size() >= 2
                                && !Words.blank(row.getFirst())
                                && row.stream().allMatch(cell -> cell.plain().length() <= Spans.LONGEST));
    }

    private static boolean hasExamples(Piece.Grid grid) {
        return Words.line(grid.head().getLast()).toLowerCase(Locale.ROOT).contains("example");
    }

    private void rows(Piece.Grid grid) {
        var heads = grid.head().stream().map(Words::line).toList();
        notes.add(grid.line(), "the rows of this table were taken as entries, without its heading row " + heads);
        for (var row : grid.rows()) {
            var label = new Text(List.of(new Span.Strong(List.of(new Span.Plain(Words.line(row.getFirst()) + ":")))));
            var pieces = new ArrayList<Piece>();
            pieces.add(Piece.Paragraph.of(grid.line(), Words.joined(List.of(label, row.get(1)), " ")));
            Optional.of(row)
                    .filter(cells -> cells.size() > 2 && !Words.blank(cells.get(2)))
                    .ifPresent(cells -> pieces.add(Piece.Paragraph.of(
                            grid.line(), Words.joined(List.of(Words.plain("Example:"), cells.get(2)), " "))));
            found.add(new Piece.Entry(grid.line(), pieces));
        }
    }
}
