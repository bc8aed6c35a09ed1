package org.lectern.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A table of words and numbers; it can be read with the keyboard as a whole.
public final class Numbers extends GridPane {
    /// @param head names of the columns
    /// @param rows each as long as the head; the first cell names the row
    public Numbers(List<String> head, List<List<String>> rows) {
        getStyleClass().add("numbers");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(rows.stream()
                .map(row -> IntStream.range(1, row.size())
                        .mapToObj(column -> head.get(column) + " " + row.get(column))
                        .collect(Collectors.joining(", ", row.getFirst() + ": ", "")))
                .collect(Collectors.joining(". ")));
        add(0, head, "numbers-head");
        for (var row = 0; row < rows.size(); row++) {
            add(row + 1, rows.get(row), "numbers-cell");
        }
    }

    private void add(int row, List<String> cells, String style) {
        for (var column = 0; column < cells.size(); column++) {
            var cell = column == 0 ? Plain.words(cells.get(column), style) : number(cells.get(column), style);
            setHgrow(cell, column == 0 ? Priority.ALWAYS : Priority.NEVER);
            setHalignment(cell, column == 0 ? HPos.LEFT : HPos.RIGHT);
            add(cell, column, row);
        }
    }

    private static Label number(String words, String style) {
        var number = new Label(words);
        number.getStyleClass().add(style);
        number.setMinWidth(Region.USE_PREF_SIZE);
        return number;
    }
}
