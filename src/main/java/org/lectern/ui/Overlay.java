package org.lectern.ui;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
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
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                turn(event);
            }
        });
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

    /// From the last part of the box Tab goes on at the first, and the other way round.
    private void turn(KeyEvent event) {
        var stops = stops(this).toList();
        var from = event.isShiftDown() ? stops.getFirst() : stops.getLast();
        if (event.getTarget() == from) {
            event.consume();
            (event.isShiftDown() ? stops.getLast() : stops.getFirst()).requestFocus();
        }
    }

    private static Stream<Node> stops(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        var below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Overlay::stops)
                : Stream.<Node>empty();
        return node.isFocusTraversable() ? Stream.concat(Stream.of(node), below) : below;
    }
}
