package org.lectern.ui.guide;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// The grid of a table: rows as tall as their tallest cell, columns sharing the width by what they hold.
final class Sheet extends Region {
    private final List<List<CellView>> rows;
    private double[] least = {};
    private double[] whole = {};

    /// @param rows cells row by row, all rows of one length
    Sheet(List<List<CellView>> rows) {
        this.rows = rows;
        getStyleClass().add("sheet");
        rows.forEach(row -> getChildren().addAll(row));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.ceil(Arrays.stream(least()).sum());
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(Arrays.stream(whole()).sum());
    }

    @Override
    protected double computePrefHeight(double width) {
        var widths = widths(width);
        return rows.stream().mapToDouble(row -> height(row, widths)).sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public void requestLayout() {
        least = new double[0];
        whole = new double[0];
        super.requestLayout();
    }

    private double[] least() {
        if (least.length == 0) {
            least = widest(CellView::longestWord);
        }
        return least;
    }

    private double[] whole() {
        if (whole.length == 0) {
            whole = widest(cell -> Math.ceil(cell.prefWidth(-1)));
        }
        return whole;
    }

    private double[] widest(java.util.function.ToDoubleFunction<CellView> width) {
        var widths = new double[rows.getFirst().size()];
        for (var row : rows) {
            for (var i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width.applyAsDouble(row.get(i)));
            }
        }
        return widths;
    }

    private double[] widths(double width) {
        var widths = ColumnWidths.share(least(), whole(), width < 0 ? prefWidth(-1) : width);
        var even = Arrays.stream(widths).map(Math::floor).toArray();
        even[even.length - 1] += Math.max(0, width - Arrays.stream(even).sum());
        return even;
    }

    private double height(List<CellView> row, double[] widths) {
        var height = 0.0;
        for (var i = 0; i < widths.length; i++) {
            height = Math.max(height, row.get(i).prefHeight(widths[i]));
        }
        return snapSizeY(height);
    }

    @Override
    protected void layoutChildren() {
        var widths = widths(getWidth());
        var y = 0.0;
        for (var row : rows) {
            var height = height(row, widths);
            var x = 0.0;
            for (var i = 0; i < widths.length; i++) {
                row.get(i).resizeRelocate(x, y, widths[i], height);
                x += widths[i];
            }
            y += height;
        }
    }
}
