package org.lectern.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.content.Block;
import org.lectern.content.Point;
import org.lectern.content.Provenance;

/// Reads the outline, also one whose levels are told by headings or by numerals alone.
final class Outlines {
    private static final Pattern NUMERAL = Pattern.compile("^[IVX]{1,5}[.)]\\s.*", Pattern.DOTALL);

    private final Section section;
    private final Blocks blocks;
    private final List<Point> points = new ArrayList<>();
    private final Flat flat = new Flat();

    Outlines(Section section, Blocks blocks) {
        this.section = section;
        this.blocks = blocks;
    }

    void read() {
        var others = new ArrayList<Piece>();
        for (var piece : section.pieces()) {
            switch (piece) {
                case Piece.Items items -> list(Blocks.points(nested(items.entries()), flat, 1));
                case Piece.Heading heading ->
                    points.add(
                            new Point(Slug.of("point", heading.title()), heading.words(), List.of(), Provenance.NONE));
                case Piece.Paragraph paragraph
                when Words.allStrong(paragraph.text()) ->
                    points.add(new Point(
                            Slug.of("point", paragraph.text().plain()), paragraph.text(), List.of(), Provenance.NONE));
                case Piece other -> {
                    if (points.isEmpty()) {
                        blocks.plain(List.of(other), section.title());
                    } else {
                        others.add(other);
                    }
                }
            }
        }
        if (!points.isEmpty()) {
            blocks.add(new Block.Outline(Slug.of("", section.title()), section.title(), points));
        }
        blocks.spilled(flat, section.title());
        blocks.plain(others, section.title());
    }

    /// A list belongs under the heading above it.
    private void list(List<Point> list) {
        if (!points.isEmpty()
                && points.getLast().points().isEmpty()
                && section.pieces().stream().anyMatch(piece -> !(piece instanceof Piece.Items))) {
            var above = points.removeLast();
            points.add(new Point(above.id(), above.text(), list, above.order(), Provenance.NONE));
        } else {
            points.addAll(list);
        }
    }

    /// In a list that lost its levels, numerals head what follows them, and so does a last word with a colon.
    private static List<Piece.Entry> nested(List<Piece.Entry> entries) {
        var flat = entries.stream().allMatch(entry -> entry.rest().isEmpty());
        if (!flat
                || entries.stream().noneMatch(Outlines::isNumeral)
                || entries.stream().allMatch(Outlines::isNumeral)) {
            return entries;
        }
        var nested = new ArrayList<Piece.Entry>();
        for (var i = 0; i < entries.size(); i++) {
            var below = new ArrayList<Piece.Entry>();
            while (isNumeral(entries.get(i))
                    && i + 1 + below.size() < entries.size()
                    && !isNumeral(entries.get(i + 1 + below.size()))) {
                below.add(entries.get(i + 1 + below.size()));
            }
            nested.add(with(entries.get(i), underColons(below)));
            i += below.size();
        }
        return nested;
    }

    private static List<Piece.Entry> underColons(List<Piece.Entry> entries) {
        for (var i = 0; i + 1 < entries.size(); i++) {
            if (entries.get(i).text().plain().endsWith(":")) {
                var nested = new ArrayList<>(entries.subList(0, i));
                nested.add(with(entries.get(i), entries.subList(i + 1, entries.size())));
                return nested;
            }
        }
        return entries;
    }

    private static Piece.Entry with(Piece.Entry entry, List<Piece.Entry> below) {
        return below.isEmpty()
                ? entry
                : entry.with(new Piece.Items(below.getFirst().line(), below));
    }

    private static boolean isNumeral(Piece.Entry entry) {
        return NUMERAL.matcher(entry.text().plain()).matches();
    }
}
