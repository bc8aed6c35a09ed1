package org.lectern.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Sets pieces into strips as wide as a column.
final class Setter {
    /// Room between two columns of a table, in points.
    private static final double GUTTER = 10;

    private static final double EMPTY_LINE = 12;
    private static final double MARK_GAP = 5;
    private static final double RULED_LINE = 22;
    private static final double FIGURE_ROOM = 8;
    private static final double CELL_ROOM = 3;

    private final Ruler ruler;
    private final double width;

    Setter(Ruler ruler, double width) {
        this.ruler = ruler;
        this.width = width;
    }

    List<Strip> set(List<Piece> pieces) {
        return pieces.stream().flatMap(this::set).toList();
    }

    private Stream<Strip> set(Piece piece) {
        return switch (piece) {
            case Piece.Paragraph paragraph -> paragraph(paragraph);
            case Piece.Grid grid -> grid(grid);
            case Piece.Figure(var picture) -> Stream.of(figure(picture));
            case Piece.Lines(var count) ->
                Stream.generate(() -> Strip.of(RULED_LINE, List.of(new Mark.Line(0, RULED_LINE, width))))
                        .limit(count);
            case Piece.Rule() -> Stream.of(Strip.of(FIGURE_ROOM * 2, List.of(new Mark.Line(0, FIGURE_ROOM, width))));
            case Piece.NewPage() -> Stream.of(new Strip(0, List.of(), Piece.Flow.FREE, List.of(), true));
        };
    }

    private Stream<Strip> paragraph(Piece.Paragraph paragraph) {
        var lines = Wrap.lines(paragraph.runs(), width - paragraph.indent(), ruler);
        var strips = new ArrayList<Strip>();
        if (paragraph.before() > 0) {
            strips.add(Strip.space(paragraph.before()).with(Piece.Flow.WITH_NEXT));
        }
        for (var i = 0; i < lines.size(); i++) {
            var marks = new ArrayList<Mark>();
            var baseline = above(lines.get(i));
            place(lines.get(i), paragraph.indent(), baseline, marks);
            if (i == 0 && !paragraph.mark().isEmpty()) {
                var wide = width(paragraph.mark());
                place(paragraph.mark(), Math.max(0, paragraph.indent() - MARK_GAP - wide), baseline, marks);
            }
            strips.add(Strip.of(baseline + below(lines.get(i)), marks).with(flow(paragraph, i, lines.size())));
        }
        return strips.stream();
    }

    /// A paragraph's first line never stays behind alone, nor does its last go on alone.
    private static Piece.Flow flow(Piece.Paragraph paragraph, int line, int lines) {
        var isAlone = lines > 1 && (line == 0 || line == lines - 2);
        return isAlone ? Piece.Flow.WITH_NEXT : line == lines - 1 ? paragraph.flow() : Piece.Flow.FREE;
    }

    private void place(List<Run> runs, double left, double baseline, List<Mark> marks) {
        var x = left;
        for (var run : runs) {
            if (!run.isSpace()) {
                marks.add(new Mark.Words(x, baseline, run));
            }
            x += run.width(ruler);
        }
    }

    private double width(List<Run> runs) {
        return runs.stream().mapToDouble(run -> run.width(ruler)).sum();
    }

    private static double above(List<Run> line) {
        return line.stream().mapToDouble(Run::above).max().orElse(EMPTY_LINE);
    }

    private static double below(List<Run> line) {
        return line.stream().mapToDouble(Run::below).max().orElse(0);
    }

    private Strip figure(Picture picture) {
        var wide = Math.min(width, picture.points());
        var high = wide * picture.height() / picture.width();
        return Strip.of(high + 2 * FIGURE_ROOM, List.of(new Mark.Image(0, FIGURE_ROOM, wide, high, picture)))
                .with(Piece.Flow.WITH_NEXT); // its caption, if it has one
    }

    private Stream<Strip> grid(Piece.Grid grid) {
        var columns = new Columns(ruler).widths(grid, width, GUTTER);
        var head = row(grid.head(), columns);
        var strips = new ArrayList<>(
                head.stream().map(strip -> strip.with(Piece.Flow.WITH_NEXT)).toList());
        grid.rows()
                .forEach(cells -> strips.addAll(row(cells, columns).stream()
                        .map(strip -> strip.under(head))
                        .toList()));
        return strips.stream();
    }

    /// A row as strips of one line each, kept together but for rows that fill a third of a page and more.
    private List<Strip> row(List<List<Run>> cells, List<Double> columns) {
        var wrapped = new ArrayList<List<List<Run>>>();
        for (var i = 0; i < columns.size(); i++) {
            wrapped.add(i < cells.size() ? Wrap.lines(cells.get(i), columns.get(i), ruler) : List.of());
        }
        var count = wrapped.stream().mapToInt(List::size).max().orElse(0);
        var strips = new ArrayList<Strip>();
        for (var line = 0; line < count; line++) {
            strips.add(across(wrapped, columns, line).with(count < 16 ? Piece.Flow.WITH_NEXT : Piece.Flow.FREE));
        }
        strips.add(Strip.of(2 * CELL_ROOM, List.of(new Mark.Line(0, CELL_ROOM, width))));
        return strips;
    }

    private Strip across(List<List<List<Run>>> cells, List<Double> columns, int line) {
        var marks = new ArrayList<Mark>();
        var above = 0.0;
        var below = 0.0;
        for (var cell : cells) {
            above = line < cell.size() ? Math.max(above, above(cell.get(line))) : above;
            below = line < cell.size() ? Math.max(below, below(cell.get(line))) : below;
        }
        var x = 0.0;
        for (var i = 0; i < cells.size(); i++) {
            if (line < cells.get(i).size()) {
                place(cells.get(i).get(line), x, above, marks);
            }
            x += columns.get(i) + GUTTER;
        }
        return Strip.of(above + below, marks);
    }
}
