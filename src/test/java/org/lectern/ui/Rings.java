package org.lectern.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TreeView;
import javafx.scene.image.Image;
import javafx.scene.text.Text;

/// Whether one sees where the keyboard is.
///
/// Each thing that Tab comes to is drawn with and without the keyboard: as many pixels as half its edge is long must
/// differ by 3:1, as WCAG 2.2 asks of symbols.
public final class Rings {
    private static final double CLEAR = 3;
    private static final double MARGIN = 8;
    private static final List<PseudoClass> FOCUS = Stream.of("focused", "focus-visible", "ringed")
            .map(PseudoClass::getPseudoClass)
            .toList();

    private final Scene scene;
    private final Set<String> done = new HashSet<>();

    private Rings(Scene scene) {
        this.scene = scene;
    }

    /// What looks the same with the keyboard, or nearly so; one of each kind. Call it on the application thread.
    public static List<String> missing(Scene scene) {
        return new Rings(scene).missing();
    }

    private List<String> missing() {
        var top = all(scene.getRoot())
                .filter(node -> node.getStyleClass().contains("jump-backdrop"))
                .reduce((_, later) -> later)
                .orElse(scene.getRoot());
        scene.getRoot().requestFocus(); // or what has the keyboard now would look the same
        var missing = new ArrayList<String>();
        all(top).filter(this::isStop).forEach(node -> {
            if (done.add(kind(node)) && !isRinged(node)) {
                missing.add(kind(node));
            }
        });
        return missing;
    }

    /// What stands in running text has its ring in a shape of its own; a page that only scrolls needs none. The buttons
    /// between the blocks of a unit, whose page moves under the camera, look as those of the other screens do.
    private boolean isStop(Node node) {
        var takes = node.getStyleClass().contains("focus-ring")
                || node.isFocusTraversable() && !(node instanceof Text) && !(node instanceof ScrollPane);
        return takes
                && !(node instanceof TreeView || node instanceof ListView) // the line has the ring
                && isShown(node)
                && isInSight(node);
    }

    private boolean isInSight(Node node) {
        var box = node.localToScene(node.getLayoutBounds());
        for (var outer = node.getParent(); outer != null; outer = outer.getParent()) {
            if (outer.getStyleClass().contains("unit-page")
                            && !node.getStyleClass().contains("focus-ring")
                    || outer instanceof ScrollPane
                            && !outer.localToScene(outer.getLayoutBounds()).contains(box)) {
                return false;
            }
        }
        return within(box);
    }

    private boolean within(Bounds box) {
        return box.getWidth() > 0
                && box.getMinX() >= 0
                && box.getMinY() >= 0
                && box.getMaxX() <= scene.getWidth()
                && box.getMaxY() <= scene.getHeight();
    }

    private boolean isRinged(Node node) {
        var box = node.localToScene(node.getLayoutBounds());
        var before = picture(box);
        FOCUS.forEach(state -> node.pseudoClassStateChanged(state, true));
        node.applyCss();
        var after = picture(box);
        FOCUS.forEach(state -> node.pseudoClassStateChanged(state, false));
        node.applyCss();
        return differing(before, after) >= (box.getWidth() + box.getHeight()) / 2;
    }

    private Image picture(Bounds box) {
        var parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(
                box.getMinX() - MARGIN,
                box.getMinY() - MARGIN,
                box.getWidth() + 2 * MARGIN,
                box.getHeight() + 2 * MARGIN));
        return scene.getRoot().snapshot(parameters, null);
    }

    private static long differing(Image before, Image after) {
        var count = 0L;
        for (var y = 0; y < before.getHeight(); y++) {
            for (var x = 0; x < before.getWidth(); x++) {
                var one = before.getPixelReader().getColor(x, y);
                var other = after.getPixelReader().getColor(x, y);
                count += !one.equals(other) && Contrast.ratio(one, other) >= CLEAR ? 1 : 0;
            }
        }
        return count;
    }

    private static String kind(Node node) {
        var around = node.getParent() == null
                ? ""
                : String.join(".", node.getParent().getStyleClass()) + " > ";
        return around + node.getClass().getSimpleName() + "." + String.join(".", node.getStyleClass());
    }

    private static boolean isShown(Node node) {
        for (var part = node; part != null; part = part.getParent()) {
            if (!part.isVisible() || part.isDisabled()) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Node> all(Node node) {
        return Stream.concat(
                Stream.of(node),
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Rings::all)
                        : Stream.empty());
    }
}
