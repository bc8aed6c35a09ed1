package org.lectern.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A box above the window's content, which keeps the keyboard; Escape and a click beside it close it.
final class Overlay extends StackPane {
    private final Node first;

    /// @param first has the keyboard when it opens
    Overlay(Region box, Node first, Runnable close) {
        this.first = first;
        getStyleClass().add("jump-backdrop");
        box.getStyleClass().add("jump-box");
        box.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(box);
        TabRing.close(this);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                close.run();
            }
        });
    }

    /// The box stands at the side, and what is behind it is seen as it is.
    Overlay aside() {
        getStyleClass().add("aside");
        return this;
    }

    @Override
    public void requestFocus() {
        applyCss(); // what scrolls has its content in the window only from then on
        first.requestFocus();
    }
}
