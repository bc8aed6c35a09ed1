package org.lectern.content;

import java.util.List;

/// A row of a table.
///
/// @param cells one for each column; the first is the row's heading
public record Row(
        String id, @Needed List<Text> cells, @Inlined Provenance provenance) {
    public Row {
        cells = List.copyOf(cells);
    }
}
