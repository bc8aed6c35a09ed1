package org.lectern.ui.drill;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// The control that should have the keyboard when its screen appears, because the next step is there.
final class First {
    /// Marks it.
    static final String STYLE = "first-focus";

    private First() {}

    /// The first one marked that can be used, in the order of the scene.
    static Optional<Node> in(Node node) {
        if (node.getStyleClass().contains(STYLE) && !node.isDisabled()) {
            return Optional.of(node);
        }
        // A scroll pane has no children before it is first shown.
        if (node instanceof ScrollPane pane) {
            return Optional.ofNullable(pane.getContent()).flatMap(First::in);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> in(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
