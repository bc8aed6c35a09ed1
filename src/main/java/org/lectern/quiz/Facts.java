package org.lectern.quiz;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.content.Block;
import org.lectern.content.Row;
import org.lectern.content.Text;

/// A table, as its cards look at it: what is a fact in it, and what its facts say.
final class Facts {
    /// Cells longer than this, in characters, are prose to be read, not facts to be recalled.
    static final int LONGEST = 200;

    private final Block.Table table;
    private final Map<Row, List<Sense>> senses = new IdentityHashMap<>();
    private final Giveaways headings;
    private final Map<Row, List<Text>> masked = new IdentityHashMap<>();

    Facts(Block.Table table) {
        this.table = table;
        table.rows()
                .forEach(row ->
                        senses.put(row, row.cells().stream().map(Sense::of).toList()));
        headings = new Giveaways(
                table.rows().stream().map(row -> heading(row).plain()).toList());
    }

    /// The columns but the first, which heads the rows.
    Stream<Integer> columns() {
        return IntStream.range(1, table.columns().size()).boxed();
    }

    /// The rows that have a fact in a column.
    Stream<Row> rows(int column) {
        return table.rows().stream().filter(row -> isFact(row, column));
    }

    boolean isFact(Row row, int column) {
        return column < row.cells().size() && Phrase.isFact(cell(row, column), LONGEST);
    }

    Text heading(Row row) {
        return cell(row, 0);
    }

    Text cell(Row row, int column) {
        return row.cells().get(column);
    }

    Sense sense(Row row, int column) {
        return senses.getOrDefault(row, List.of()).get(column);
    }

    /// A cell without the words that only its own row is called by.
    Text masked(Row row, int column) {
        return masked.computeIfAbsent(row, this::masked).get(column);
    }

    private List<Text> masked(Row row) {
        var heading = heading(row).plain();
        return row.cells().stream().map(cell -> headings.hidden(cell, heading)).toList();
    }

    /// Whether one row has all the facts of another.
    boolean fits(Row other, Row row) {
        return columns()
                .filter(column -> isFact(row, column))
                .allMatch(
                        column -> isFact(other, column) && sense(other, column).isLike(sense(row, column)));
    }

    String columnId(int column) {
        return table.columns().get(column).id();
    }

    String title(int column) {
        return table.columns().get(column).title();
    }
}
