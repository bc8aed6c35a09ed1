package org.lectern.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;

/// The way that Tab takes through a window, beside the way that eyes take.
///
/// Of two stops, the parts of the window that hold them are compared where they part: down a column, then along a row.
/// A column that stands to the right may be begun at its top.
public final class TabOrder {
    /// In pixels, for rings and hair lines that overlap.
    private static final double TOUCH = 2;
    /// So many steps are enough for a page that draws more the further one goes.
    private static final int FAR = 250;

    private final List<Node> shown;
    private final List<Node> stops;

    private TabOrder(List<Node> shown, List<Node> stops) {
        this.shown = shown;
        this.stops = stops;
    }

    /// Goes all the way round.
    public static TabOrder walk(OnScreen screen) {
        var stops = new LinkedHashSet<Node>();
        screen.press(KeyCode.TAB);
        screen.pressWhile(() -> stops.add(screen.focused()) && stops.size() < FAR, KeyCode.TAB);
        var shown = new ArrayList<Node>();
        screen.run(() -> all(Access.top(screen)).forEach(shown::add));
        return new TabOrder(shown, List.copyOf(stops));
    }

    /// Steps that go back, against the order in which one reads.
    public List<String> backwards() {
        var first = stops.stream()
                .min((one, other) -> Integer.compare(shown.indexOf(one), shown.indexOf(other)))
                .orElseThrow();
        var backwards = new ArrayList<String>();
        for (var at = 0; at < stops.size() - 1; at++) {
            var from = stops.get(at);
            var to = stops.get(at + 1);
            if (to != first && isBefore(to, from)) {
                backwards.add("order: " + Access.told(from) + " -> " + Access.told(to));
            }
        }
        return backwards;
    }

    /// What takes the keyboard and is never come to by Tab; of buttons of which one is chosen, one is enough.
    public List<String> missed() {
        var reached = new HashSet<>(stops);
        var groups = new HashSet<ToggleGroup>();
        stops.forEach(stop -> {
            if (stop instanceof Toggle toggle && toggle.getToggleGroup() != null) {
                groups.add(toggle.getToggleGroup());
            }
        });
        return shown.stream()
                .filter(node -> node.isFocusTraversable() && Access.isOffered(node))
                .filter(node -> !isIn(node, reached))
                .filter(node -> !(node instanceof Toggle toggle && groups.contains(toggle.getToggleGroup())))
                .map(node -> "missed: " + Access.told(node))
                .toList();
    }

    private static boolean isIn(Node node, Set<Node> reached) {
        for (var part = node; part != null; part = part.getParent()) {
            if (reached.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /// Whether eyes come to the one before the other.
    private static boolean isBefore(Node one, Node other) {
        var path = path(one);
        var otherPath = path(other);
        var depth = 0;
        while (depth < Math.min(path.size(), otherPath.size()) && path.get(depth) == otherPath.get(depth)) {
            depth++;
        }
        return path.subList(0, depth).stream().noneMatch(TabOrder::isFigure)
                && depth < path.size()
                && depth < otherPath.size()
                && isBefore(box(path.get(depth)), box(otherPath.get(depth)));
    }

    /// The nodes of a figure are read along its arrows, wherever they lie.
    private static boolean isFigure(Node node) {
        return node.getStyleClass().contains("drawing");
    }

    private static boolean isBefore(Bounds one, Bounds other) {
        var isLeft = one.getMaxX() <= other.getMinX() + TOUCH;
        var isRight = one.getMinX() >= other.getMaxX() - TOUCH;
        var isAbove = one.getMaxY() <= other.getMinY() + TOUCH;
        var isBelow = one.getMinY() >= other.getMaxY() - TOUCH;
        return isAbove && !isRight || isLeft && !isBelow;
    }

    private static Bounds box(Node node) {
        var box = node.localToParent(node.getLayoutBounds());
        return box.isEmpty() ? new BoundingBox(0, 0, 0, 0) : box;
    }

    private static List<Node> path(Node node) {
        var path = new ArrayList<Node>();
        for (var part = node; part != null; part = part.getParent()) {
            path.addFirst(part);
        }
        return path;
    }

    private static Stream<Node> all(Node node) {
        return Stream.concat(
                Stream.of(node),
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(TabOrder::all)
                        : Stream.empty());
    }
}
