package org.lectern.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.lectern.content.Listing;
import org.lectern.content.Text;

/// Takes Markdown apart.
final class Pieces {
    private static final Parser MARKDOWN = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .customInlineContentParserFactory(new MathParser.Factory())
            .maxOpenBlockParsers(60)
            .build();
    private static final Pattern SUMMARY =
            Pattern.compile("^\\s*<summary[^>]*>(.*)</summary\\s*>\\s*$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int DEEPEST_FOLDS = 8;
    private static final int LONGEST_HEADING = 500;
    private static final String TIKZ_BEGINS = "\\begin{tikzpicture}";

    private final List<Line> lines;
    private final Notes notes;

    private Pieces(List<Line> lines, Notes notes) {
        this.lines = lines;
        this.notes = notes;
    }

    static List<Piece> of(List<Line> lines, Notes notes) {
        var source = lines.stream().map(Line::words).collect(Collectors.joining("\n"));
        return new Pieces(lines, notes).inside(MARKDOWN.parse(source), 1);
    }

    private List<Piece> inside(Node parent, int line) {
        var pieces = new ArrayList<Piece>();
        var opened = new ArrayList<Integer>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            var at = line(node, line);
            if (node instanceof HtmlBlock html && html.getLiteral().strip().equals(Manuscript.DETAILS)) {
                if (opened.size() < DEEPEST_FOLDS) {
                    opened.add(pieces.size());
                } else {
                    notes.add(at, "this is folded away too deep within other things; it stands open");
                }
            } else if (node instanceof HtmlBlock html
                    && html.getLiteral().strip().equals(Manuscript.END_OF_DETAILS)) {
                if (!opened.isEmpty()) {
                    fold(pieces, opened.removeLast(), at);
                }
            } else {
                pieces.addAll(piece(node, at));
            }
        }
        while (!opened.isEmpty()) {
            fold(pieces, opened.removeLast(), line);
        }
        return pieces;
    }

    private static void fold(List<Piece> pieces, int from, int line) {
        if (from >= pieces.size()) {
            return;
        }
        var folded = new ArrayList<>(pieces.subList(from, pieces.size()));
        pieces.subList(from, pieces.size()).clear();
        var summary = !folded.isEmpty()
                        && folded.getFirst() instanceof Piece.Details(int _, Text words, List<Piece> none)
                        && none.isEmpty()
                ? words
                : Text.EMPTY;
        var rest = Words.blank(summary) ? folded : folded.subList(1, folded.size());
        pieces.add(new Piece.Details(folded.isEmpty() ? line : folded.getFirst().line(), summary, rest));
    }

    private int line(Node node, int otherwise) {
        var spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return otherwise;
        }
        return lines.get(spans.getFirst().getLineIndex()).number();
    }

    /// The line after the one a node begins on.
    private int below(Node node, int otherwise) {
        var spans = node.getSourceSpans();
        return spans.isEmpty() || spans.getFirst().getLineIndex() + 1 >= lines.size()
                ? otherwise
                : lines.get(spans.getFirst().getLineIndex() + 1).number();
    }

    private List<Piece> piece(Node node, int line) {
        return switch (node) {
            case Heading heading ->
                words(new Piece.Heading(line, heading.getLevel(), Spans.text(heading, notes, line)));
            case org.commonmark.node.Paragraph paragraph -> paragraph(Spans.lines(paragraph, notes, line), line);
            case ListBlock list -> List.of(new Piece.Items(line, entries(list, line)));
            case TableBlock table -> List.of(grid(table, line));
            case FencedCodeBlock code -> code(code, line);
            case IndentedCodeBlock code -> listing("", code.getLiteral(), line);
            case BlockQuote quote -> List.of(Asides.of(line, inside(quote, line), notes));
            case HtmlBlock html -> html(html.getLiteral(), line);
            case ThematicBreak _ -> List.of();
            case LinkReferenceDefinition link -> {
                notes.kept(line, "the definition of the link " + Notes.quoted(link.getLabel()), "words");
                var title = link.getTitle() == null ? "" : " " + link.getTitle();
                yield paragraph(List.of(Words.plain(link.getLabel() + ": " + link.getDestination() + title)), line);
            }
            default -> inside(node, line);
        };
    }

    private List<Piece> words(Piece.Heading heading) {
        if (heading.words().plain().length() > LONGEST_HEADING) {
            notes.kept(heading.line(), "this heading of many words", "a paragraph");
            return paragraph(List.of(heading.words()), heading.line());
        }
        return Words.blank(heading.words()) ? List.of() : List.of(heading);
    }

    private List<Piece> paragraph(List<Text> texts, int line) {
        if (texts.isEmpty()) {
            return List.of();
        }
        var paragraph = new Piece.Paragraph(line, texts);
        if (paragraph.text().plain().length() > Spans.LONGEST) {
            return Words.paragraphs(paragraph.text()).stream()
                    .<Piece>map(text -> Piece.Paragraph.of(line, text))
                    .toList();
        }
        return Asides.begins(paragraph) ? List.of(Asides.of(line, List.of(paragraph), notes)) : List.of(paragraph);
    }

    private List<Piece.Entry> entries(Node list, int line) {
        var entries = new ArrayList<Piece.Entry>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var at = line(item, line);
            var pieces = inside(item, at);
            if (!pieces.isEmpty()) {
                entries.add(new Piece.Entry(at, pieces));
            }
        }
        return entries;
    }

    private Piece grid(TableBlock table, int line) {
        var rows = new ArrayList<List<Text>>();
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    var cells = cells(row, line(row, line));
                    var beyond = beyond(row, cells.size());
                    if (!beyond.isEmpty() && !cells.isEmpty()) {
                        cells.add(Words.kept(Words.joined(List.of(cells.removeLast(), Words.plain(beyond)), " | ")));
                        notes.kept(line(row, line), "what stands in this row beyond the last column", "words in it");
                    }
                    rows.add(cells);
                }
            }
        }
        return new Piece.Grid(line, rows.getFirst(), rows.subList(1, rows.size()));
    }

    /// What a row holds beyond so many cells, which the parser passes over.
    private String beyond(Node row, int width) {
        var spans = row.getSourceSpans();
        if (spans.isEmpty()) {
            return "";
        }
        var words = lines.get(spans.getFirst().getLineIndex()).words();
        var cells = words.substring(Math.min(spans.getFirst().getColumnIndex(), words.length()))
                .strip()
                .replaceFirst("^\\|", "")
                .split("(?<!\\\\)\\|");
        return Arrays.stream(cells)
                .skip(width)
                .map(String::strip)
                .collect(Collectors.joining(" | "))
                .strip();
    }

    private List<Text> cells(Node row, int line) {
        var cells = new ArrayList<Text>();
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(Words.kept(Words.joined(Spans.lines(cell, notes, line), " ")));
        }
        return cells;
    }

    private List<Piece> code(FencedCodeBlock code, int line) {
        var first = below(code, line);
        var info = Optional.ofNullable(code.getInfo()).orElse("").strip();
        var language = info.isEmpty() ? "" : info.split("\\s+", 2)[0];
        var small = language.toLowerCase(Locale.ROOT).replaceAll("[{}.]", "");
        var words = code.getLiteral();
        if (words.isBlank()) {
            return List.of();
        }
        if (language.equals(Manuscript.MATH)) {
            return List.of(new Piece.Math(line, words.replaceAll("\\s+", " ").strip()));
        }
        if (small.equals("mermaid")) {
            return List.of(new Piece.Drawing(first, "mermaid", words));
        }
        if (small.equals(Manuscript.TIKZ) || words.contains(TIKZ_BEGINS)) {
            return List.of(new Piece.Drawing(first, Manuscript.TIKZ, words));
        }
        return listing(info.isEmpty() ? "" : info, words, line);
    }

    private static List<Piece> listing(String language, String words, int line) {
        var lines = words.stripTrailing();
        return lines.isBlank()
                ? List.of()
                : List.of(new Piece.Code(line, new Listing(Optional.of(language).filter(it -> !it.isBlank()), lines)));
    }

    private List<Piece> html(String html, int line) {
        var summary = SUMMARY.matcher(html);
        if (summary.matches()) {
            var words = Words.plain(summary.group(1)
                    .replaceAll("</?[A-Za-z][^<>]*>", " ")
                    .replaceAll("\\s+", " ")
                    .strip());
            return List.of(new Piece.Details(line, words, List.of()));
        }
        if (html.replaceAll("(?i)</?br\\s*/?>", "").isBlank()) {
            return List.of();
        }
        notes.kept(line, "the HTML " + Notes.quoted(html), "code");
        return listing("html", html, line);
    }
}
