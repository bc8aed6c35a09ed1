package org.lectern.ui.statistics;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Upright bars side by side, each with words above and below it.
final class Columns extends HBox {
    /// Height of the tallest bar, in em.
    private static final double TALLEST = 6;

    /// Height of a bar that stands for nothing, in em.
    private static final double FLAT = 0.15;

    Columns(String spoken) {
        getStyleClass().add("day-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken);
    }

    /// @param share of the tallest bar, from 0 to 1
    /// @param above words above the bar; empty for none
    /// @param below words below it; empty for none
    /// @param whole all that is to be said of it
    void add(double share, String above, String below, String whole) {
        var bar = new Region();
        bar.getStyleClass().add(share > 0 ? "chart-bar" : "chart-none");
        bar.setStyle("-fx-pref-height: " + Math.max(FLAT, TALLEST * share) + "em;");
        bar.setMinHeight(Region.USE_PREF_SIZE);
        var column = new VBox(words(above, "chart-number"), bar, words(below, "chart-date"));
        column.setAlignment(Pos.BOTTOM_CENTER);
        column.getStyleClass().add("chart-day");
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setPrefWidth(1);
        Tooltip.install(column, new Tooltip(whole));
        getChildren().add(column);
    }

    /// Words that may be wider than their column without being cut.
    private static Region words(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var free = new HBox(label);
        free.setAlignment(Pos.CENTER);
        free.setMinWidth(0);
        free.setPrefWidth(1);
        return free;
    }
}
