package org.lectern.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Lets any node act as a link: by click, by Enter and Space when focused, and for a screen reader.
public final class LinkRole {
    private LinkRole() {}

    /// @param words what a screen reader calls the link
    /// @param action what following it does
    public static void give(Node node, String words, Runnable action) {
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.HYPERLINK);
        node.setAccessibleText(words);
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                action.run();
            }
        });
        onClick(node, action);
    }

    /// Lets a node answer to the mouse alone, as a further part of a link that the keyboard already reaches.
    public static void onClick(Node node, Runnable action) {
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && !event.isShiftDown()) {
                event.consume();
                action.run();
            }
        });
    }
}
