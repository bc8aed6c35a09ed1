package org.lectern.content;

import java.util.List;

@Says("A row of a table.")
public record Row(
        @Says("A stable name for the row, unique in the course; reviews are kept by it.")
        String id,

        @Says("One for each column; the first is the row's heading.") @Needed
        List<Text> cells,

        @Inlined Provenance provenance) {
    public Row {
        cells = List.copyOf(cells);
    }
}
