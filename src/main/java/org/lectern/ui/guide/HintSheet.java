package org.lectern.ui.guide;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The lines of a hint, wrapped at its greatest width: a popup does not ask how tall it is at a width.
final class HintSheet extends VBox {
    HintSheet(Node... lines) {
        super(lines);
        getStyleClass().add("hint-sheet");
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return null;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.min(super.computePrefWidth(height), getMaxWidth() > 0 ? getMaxWidth() : Double.MAX_VALUE);
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
    }
}
