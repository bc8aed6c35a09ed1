package org.lectern.ui.guide;

import javafx.scene.layout.VBox;

/// A cell of a table.
final class CellView extends VBox {
    private final WordsView words;

    CellView(WordsView words, String... styleClasses) {
        this.words = words;
        getStyleClass().add("cell");
        getStyleClass().addAll(styleClasses);
        getChildren().add(words);
    }

    /// The least width at which no word is broken, with the cell's padding.
    double longestWord() {
        return snappedLeftInset() + Math.ceil(words.longestWord()) + snappedRightInset();
    }
}
