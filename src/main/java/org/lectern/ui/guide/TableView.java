package org.lectern.ui.guide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.lectern.content.Block;
import org.lectern.content.Column;
import org.lectern.content.Row;
import org.lectern.content.Span;
import org.lectern.content.Text;

/// A concept or comparison table: a header row, a column that heads the rows, and hairlines.
final class TableView extends VBox {
    TableView(Block.Table block, GuideLinks links) {
        var rows = new ArrayList<List<CellView>>();
        rows.add(block.columns().stream().map(column -> heading(column, links)).toList());
        block.rows().forEach(row -> rows.add(row(row, links)));
        block.caption().ifPresent(caption -> getChildren().add(new WordsView(caption, links, "caption")));
        getChildren().add(new Sideways(new Sheet(rows)));
    }

    private static CellView heading(Column column, GuideLinks links) {
        var words = new Text(List.of(new Span.Plain(column.title())));
        return new CellView(new WordsView(words, links), "column-heading");
    }

    private static List<CellView> row(Row row, GuideLinks links) {
        var cells = new ArrayList<CellView>();
        for (var i = 0; i < row.cells().size(); i++) {
            var words = new WordsView(row.cells().get(i), links);
            cells.add(i == 0 ? rowHeading(row, words, links) : new CellView(words));
        }
        return cells;
    }

    private static CellView rowHeading(Row row, WordsView words, GuideLinks links) {
        FactView.sign(words, row.provenance(), links);
        var cell = new CellView(words, "row-heading");
        cell.setId(row.id());
        cell.getChildren().add(new StrengthSign(links.strength(row.id())));
        FateView.of(row.provenance(), links).ifPresent(cell.getChildren()::add);
        return cell;
    }
}
