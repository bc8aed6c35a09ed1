package org.lectern.ui.drill;

import javafx.scene.Node;
import javafx.scene.Parent;

/// Puts the keyboard where the next step is.
final class First {
    /// Marks the control that should have the focus when its screen appears.
    static final String STYLE = "first-focus";

    private First() {}

    static void focus(Parent screen) {
        var first = screen.lookup("." + STYLE);
        (first == null ? (Node) screen : first).requestFocus();
    }
}
