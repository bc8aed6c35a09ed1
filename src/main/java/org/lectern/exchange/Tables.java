package org.lectern.exchange;

import java.util.ArrayList;
import java.util.List;
import org.lectern.content.Column;
import org.lectern.content.Provenance;
import org.lectern.content.Row;
import org.lectern.content.Text;

/// The rows and columns of a table.
final class Tables {
    private Tables() {}

    static List<Column> columns(Piece.Grid grid) {
        var columns = new ArrayList<Column>();
        for (var cell : grid.head()) {
            var title = Words.line(cell);
            var shown = title.isEmpty() ? "–" : title;
            columns.add(new Column(
                    Slug.unique(
                            Slug.of("", title), columns.stream().map(Column::id).toList()::contains),
                    shown));
        }
        return columns;
    }

    static List<Row> rows(Piece.Grid grid, int width) {
        var rows = new ArrayList<Row>();
        for (var cells : grid.rows()) {
            if (cells.stream().allMatch(Words::blank)) {
                continue;
            }
            var filled = new ArrayList<Text>();
            for (var i = 0; i < width; i++) {
                filled.add(i < cells.size() && !Words.blank(cells.get(i)) ? cells.get(i) : Words.plain("–"));
            }
            rows.add(new Row(Slug.of("row", filled.getFirst().plain()), filled, Provenance.NONE));
        }
        return rows;
    }

    static boolean isTooLong(Piece.Grid grid) {
        return grid.rows().stream()
                .flatMap(List::stream)
                .anyMatch(cell -> cell.plain().length() > Spans.LONGEST);
    }
}
