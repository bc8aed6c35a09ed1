package org.lectern.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TreeView;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;

/// Whether one sees where the keyboard is.
///
/// Each thing that Tab comes to is drawn with and without the keyboard: as many pixels as half its edge is long must
/// differ by 3:1, as WCAG 2.2 asks of symbols.
public final class Rings {
    private static final double CLEAR = 3;
    private static final double MARGIN = 4;
    private static final List<PseudoClass> FOCUS = Stream.of("focused", "focus-visible", "ringed")
            .map(PseudoClass::getPseudoClass)
            .toList();

    private final OnScreen screen;
    private final Scene scene;
    private final List<Node> stops = new ArrayList<>();

    private Rings(OnScreen screen) {
        this.screen = screen;
        this.scene = screen.stage().getScene();
    }

    /// What looks the same with the keyboard, or nearly so.
    ///
    /// @param done the kinds that need not be looked at; those that were are added
    public static List<String> missing(OnScreen screen, Set<String> done) {
        return new Rings(screen).missing(done);
    }

    /// The toolkit notices all states that change between two pulses, but not one that changes twice: so all at once.
    private List<String> missing(Set<String> done) {
        screen.run(() -> all(Access.top(screen)).filter(this::isStop).forEach(stops::add));
        if (stops.size() > 1) { // there is no doubt where it is in a box that holds only one
            stops.removeIf(node -> !done.add(kind(node)));
        } else {
            stops.clear();
        }
        if (stops.isEmpty()) {
            return List.of();
        }
        var owner = screen.focused();
        screen.run(scene.getRoot()::requestFocus); // or what has the keyboard now would look the same
        var before = picture();
        screen.run(() -> show(true));
        var after = picture();
        screen.run(() -> show(false));
        screen.run(owner::requestFocus);
        return stops.stream()
                .filter(node -> !isRinged(node, before, after))
                .map(Rings::kind)
                .toList();
    }

    private Image picture() {
        var picture = new AtomicReference<Image>(new WritableImage(1, 1));
        screen.run(() -> picture.set(scene.snapshot(null)));
        return picture.get();
    }

    private void show(boolean isFocused) {
        stops.forEach(node -> FOCUS.forEach(state -> node.pseudoClassStateChanged(state, isFocused)));
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

    private boolean isRinged(Node node, Image before, Image after) {
        var box = node.localToScene(node.getLayoutBounds());
        return differing(before.getPixelReader(), after.getPixelReader(), box)
                >= (box.getWidth() + box.getHeight()) / 2;
    }

    private long differing(PixelReader before, PixelReader after, Bounds box) {
        var count = 0L;
        for (var y = (int) Math.max(0, box.getMinY() - MARGIN);
                y < Math.min(scene.getHeight(), box.getMaxY() + MARGIN);
                y++) {
            for (var x = (int) Math.max(0, box.getMinX() - MARGIN);
                    x < Math.min(scene.getWidth(), box.getMaxX() + MARGIN);
                    x++) {
                var one = before.getColor(x, y);
                var other = after.getColor(x, y);
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
