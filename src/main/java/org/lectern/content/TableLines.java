package org.lectern.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lectern.content.Transcript.Form;

/// The cells of a table that were taken, put back into rows.
final class TableLines {
    private final SortedMap<Integer, SortedMap<Integer, String>> rows = new TreeMap<>();
    private int count;

    void add(Form.Cell cell, String words) {
        rows.computeIfAbsent(cell.row(), _ -> new TreeMap<>())
                .merge(cell.column(), words.replaceAll("\\s+", " "), (one, other) -> one + " " + other);
        count++;
    }

    /// How many pieces were put in.
    int count() {
        return count;
    }

    /// Tabs between the cells; a column that was taken in one row keeps its place in all.
    String tabbed() {
        var first = rows.values().stream().mapToInt(SortedMap::firstKey).min().orElse(0);
        return rows.values().stream()
                .map(row -> String.join("\t", cells(row, first, row.lastKey())))
                .collect(Collectors.joining("\n"));
    }

    /// @param titles of all columns, which stand above even when they were not taken
    String markdown(List<String> titles) {
        var first = rows.values().stream().mapToInt(SortedMap::firstKey).min().orElse(0);
        var last = rows.values().stream().mapToInt(SortedMap::lastKey).max().orElse(0);
        var lines = new ArrayList<String>();
        lines.add(line(titles.subList(Math.min(first, titles.size()), Math.min(last + 1, titles.size()))));
        lines.add(line(Collections.nCopies(last - first + 1, "---")));
        rows.forEach((row, cells) -> {
            if (row > 0) {
                lines.add(line(cells(cells, first, last)));
            }
        });
        return String.join("\n", lines);
    }

    private static List<String> cells(SortedMap<Integer, String> row, int first, int last) {
        var cells = new ArrayList<String>();
        for (var column = first; column <= last; column++) {
            cells.add(row.getOrDefault(column, ""));
        }
        return cells;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
