package org.lectern.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keeps the keyboard within a box that lies above everything else: after its last control Tab comes to its first.
public final class TabRing {
    private final Parent box;

    private TabRing(Parent box) {
        this.box = box;
    }

    public static void close(Parent box) {
        var ring = new TabRing(box);
        box.addEventFilter(KeyEvent.KEY_PRESSED, ring::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        event.consume();
        var direction = event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT;
        owner().ifPresent(node -> node.requestFocusTraversal(direction));
        if (owner().filter(this::isWithin).isEmpty()) {
            turn(stops(box).toList(), event.isShiftDown());
        }
    }

    private Optional<Node> owner() {
        return Optional.ofNullable(box.getScene().getFocusOwner());
    }

    private boolean isWithin(Node node) {
        for (Node outer = node; outer != null; outer = outer.getParent()) {
            if (outer == box) {
                return true;
            }
        }
        return false;
    }

    /// Comes to the other end by way of its neighbour: only a step of the keyboard shows where it is.
    private static void turn(List<Node> stops, boolean toEnd) {
        if (stops.size() < 2) {
            stops.forEach(Node::requestFocus);
            return;
        }
        var neighbour = toEnd ? stops.get(stops.size() - 2) : stops.get(1);
        neighbour.requestFocus();
        neighbour.requestFocusTraversal(toEnd ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
    }

    /// Where Tab halts; it passes by what lies inside such a place.
    private static Stream<Node> stops(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        return node.isFocusTraversable()
                ? Stream.of(node)
                : node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(TabRing::stops)
                        : Stream.empty();
    }
}
