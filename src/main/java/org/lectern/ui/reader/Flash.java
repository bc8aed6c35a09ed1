package org.lectern.ui.reader;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.util.Duration;

/// Marks the thing that was sought, until the eye has found it.
final class Flash {
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
    private static final Duration LONG_ENOUGH = Duration.seconds(2);

    private Flash() {}

    static void show(Node node) {
        node.pseudoClassStateChanged(FOUND, true);
        new Timeline(new KeyFrame(LONG_ENOUGH, _ -> node.pseudoClassStateChanged(FOUND, false))).play();
    }
}
