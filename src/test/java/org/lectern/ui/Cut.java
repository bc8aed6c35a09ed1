package org.lectern.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;

/// What has no room on a screen: words that end in an ellipsis, and what reaches out of the window at a side.
public final class Cut {
    private Cut() {}

    /// Words that are cut, unless a tooltip says all of them. Call it on the application thread.
    public static List<String> words(Scene scene) {
        return all(scene.getRoot())
                .filter(node -> node instanceof Labeled labeled && labeled.isTextTruncated() && isShown(labeled))
                .map(Labeled.class::cast)
                .filter(labeled -> !isToldWhole(labeled))
                .map(labeled -> labeled.getStyleClass() + " '" + labeled.getText() + "'")
                .toList();
    }

    /// Controls that lie partly outside of what shows them, to the left or right; or anywhere, where nothing scrolls.
    public static List<String> controls(Scene scene) {
        var cut = new ArrayList<String>();
        all(scene.getRoot())
                .filter(node -> node instanceof Control && !(node instanceof ScrollPane) && isShown(node))
                .forEach(node -> room(node, scene)
                        .filter(room -> !within(node.localToScene(node.getLayoutBounds()), room))
                        .ifPresent(room -> cut.add(node.getClass().getSimpleName() + " " + node.getId() + " "
                                + node.getStyleClass() + (node instanceof Labeled words ? words.getText() : ""))));
        return cut;
    }

    private static boolean within(Bounds box, double[] room) {
        return box.getMinX() >= room[0] - 1
                && box.getMaxX() <= room[1] + 1
                && box.getMinY() >= room[2] - 1
                && box.getMaxY() <= room[3] + 1;
    }

    /// Left, right, top and bottom; empty where it can be scrolled sideways.
    private static Optional<double[]> room(Node node, Scene scene) {
        for (var outer = node.getParent(); outer != null; outer = outer.getParent()) {
            if (outer.getStyleClass().contains("virtual-flow")
                    || outer.getStyleClass().contains("sideways")) {
                return Optional.empty();
            }
            if (outer instanceof ScrollPane pane && pane.getHbarPolicy() != ScrollBarPolicy.ALWAYS) {
                var box = pane.localToScene(pane.getLayoutBounds());
                return Optional.of(new double[] {box.getMinX(), box.getMaxX(), -1e9, 1e9});
            }
        }
        return Optional.of(new double[] {0, scene.getWidth(), 0, scene.getHeight()});
    }

    private static boolean isToldWhole(Node node) {
        for (var part = node; part != null; part = part.getParent()) {
            if (part instanceof Control control && control.getTooltip() != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShown(Node node) {
        for (var part = node; part != null; part = part.getParent()) {
            if (!part.isVisible()) {
                return false;
            }
        }
        return node.getLayoutBounds().getWidth() > 0;
    }

    private static Stream<Node> all(Node node) {
        return Stream.concat(
                Stream.of(node),
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Cut::all)
                        : Stream.empty());
    }
}
