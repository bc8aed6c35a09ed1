package org.lectern.ui;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

/// What a screen is to those who use it by keyboard or by ear.
public final class Access {
    private Access() {}

    /// What the keyboard reaches and nobody can name.
    public static List<String> nameless(OnScreen screen) {
        return all(screen)
                .filter(node -> node.isFocusTraversable() && isOffered(node) && !hasName(node))
                .map(Access::told)
                .toList();
    }

    /// What the keyboard reaches and nobody can say what it is.
    public static List<String> withoutRole(OnScreen screen) {
        return all(screen)
                .filter(node -> node.isFocusTraversable() && isOffered(node))
                .filter(node -> node.getAccessibleRole() == AccessibleRole.NODE
                        || node.getAccessibleRole() == AccessibleRole.PARENT)
                .map(node -> "role: " + told(node))
                .toList();
    }

    /// Buttons that Tab never comes to.
    public static List<String> buttonsThatTabMisses(OnScreen screen) {
        var reached = new HashSet<Node>();
        screen.pressWhile(() -> reached.add(screen.focused()), KeyCode.TAB);
        return all(screen)
                .filter(node -> node instanceof ButtonBase && node.isFocusTraversable() && isOffered(node))
                .filter(button -> !reached.contains(button))
                .map(Access::told)
                .toList();
    }

    static String told(Node node) {
        return node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass();
    }

    /// A scroll pane is only a frame: what it holds speaks for itself.
    private static boolean hasName(Node node) {
        var name = node.getAccessibleText();
        return name != null && !name.isBlank()
                || node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank()
                || node instanceof Text text && !text.getText().isBlank()
                || node instanceof ScrollPane;
    }

    static boolean isOffered(Node node) {
        for (var part = node; part != null; part = part.getParent()) {
            if (!part.isVisible() || part.isDisabled()) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Node> all(OnScreen screen) {
        return all(top(screen));
    }

    /// What holds all that can be used: while a box lies above the window, that box.
    static Node top(OnScreen screen) {
        var root = screen.stage().getScene().getRoot();
        return all(root)
                .filter(node -> node.getStyleClass().contains("jump-backdrop"))
                .reduce((_, later) -> later)
                .orElse(root);
    }

    private static Stream<Node> all(Node node) {
        return Stream.concat(
                Stream.of(node),
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Access::all)
                        : Stream.empty());
    }
}
