package org.lectern.ui.guide;

import javafx.scene.shape.Path;

/// What is painted under a stretch of a line: a selection, a hit, a highlight; an empty stretch is the caret.
final class Tint extends Path {
    private final int from;
    private final int to;

    Tint(String style, int from, int to) {
        this.from = from;
        this.to = to;
        getStyleClass().setAll("tint", style);
        setManaged(false);
        setMouseTransparent(true);
    }

    /// Takes its place again after the words were laid out.
    void follow(WordsView line) {
        getElements().setAll(from == to ? line.caret(from) : line.shape(from, to));
    }
}
