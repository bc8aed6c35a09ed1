package org.lectern.ui;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/// How well what a window shows stands out from what is painted behind it.
///
/// The window is drawn with and without its letters and lines. Where the two differ something is seen, and what the
/// second has there is what lies behind. Ratios are those of WCAG 2.2.
public final class Contrast {
    private static final double WORDS = 4.5;
    private static final double LARGE = 3;
    /// Large are 18 points, and 14 when they are bold; in pixels.
    private static final double LARGE_PIXELS = 24;

    private static final double LARGE_BOLD_PIXELS = 18.66;
    /// The share of the height of words that must be seen; what is cut off by the edge of a list is nothing to read.
    private static final double LEAST_SEEN = 0.25;
    /// The share of the pixels of words that may stand out less, where something crosses them; of thin lines it may be
    /// more.
    private static final double CROSSED = 0.1;

    private static final double LINE_CROSSED = 0.5;

    /// Lines that mean something, by their classes in the style sheet.
    private static final Set<String> LINES = Set.of(
            "edge",
            "arrow-head",
            "arrow-ring",
            "arrow-cross",
            "box-shape",
            "lid",
            "lifeline",
            "enclosure",
            "frame",
            "brace",
            "parting",
            "block-link-line",
            "term-link-line");

    private final Scene scene;
    private final Parent root;
    private final WritableImage whole;
    private WritableImage behind;

    private Contrast(Scene scene) {
        this.scene = scene;
        this.root = top(scene.getRoot());
        scene.snapshot(null); // what is still to be laid out moves now
        whole = scene.snapshot(null);
        behind = whole;
    }

    /// What cannot be told apart from what is behind it, each with its ratio. Call it on the application thread.
    public static List<String> faint(Scene scene) {
        return new Contrast(scene).faint();
    }

    /// A box above the window is all that can be used while it is there.
    private static Parent top(Parent root) {
        return all(root)
                .filter(node -> node.getStyleClass().contains("jump-backdrop"))
                .map(Parent.class::cast)
                .reduce((_, later) -> later)
                .orElse(root);
    }

    private List<String> faint() {
        var faint = new ArrayList<String>();
        var words = all(root)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(Contrast::speaks)
                .toList();
        without(words);
        words.forEach(text -> check(text, text.getFill(), isLarge(text) ? LARGE : WORDS, faint));
        var lines = all(root)
                .filter(node -> node instanceof Shape && isLine(node))
                .map(Shape.class::cast)
                .toList();
        without(all(root).filter(Shape.class::isInstance).toList());
        lines.forEach(line -> check(line, paint(line), LARGE, faint));
        return faint;
    }

    private static Paint paint(Shape line) {
        var head = line.getStyleClass().contains("arrow-head");
        return head || line.getStroke() == null ? line.getFill() : line.getStroke();
    }

    private void without(List<? extends Node> nodes) {
        var seen = new IdentityHashMap<Node, Double>();
        nodes.stream().filter(node -> !node.opacityProperty().isBound()).forEach(node -> {
            seen.put(node, node.getOpacity());
            node.setOpacity(0); // unlike what is hidden, it keeps its style
        });
        behind = scene.snapshot(null);
        seen.forEach(Node::setOpacity);
    }

    private void check(Shape shape, Paint paint, double wanted, List<String> faint) {
        if (!(paint instanceof Color colour) || !isShown(shape)) {
            return;
        }
        var box = seen(shape);
        if (isUnder(box, shape)
                || shape instanceof Text
                        && box.getHeight()
                                < LEAST_SEEN * shape.getLayoutBounds().getHeight()) {
            return;
        }
        var alpha = colour.getOpacity() * opacity(shape);
        var ratios = pixels(box)
                .map(at -> behind.getPixelReader().getColor(at[0], at[1]))
                .map(back -> ratio(
                        back.interpolate(Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()), alpha),
                        back))
                .toList();
        var low = ratios.stream().filter(ratio -> ratio < wanted).count();
        if (ratios.size() > 2 && low > (shape instanceof Text ? CROSSED : LINE_CROSSED) * ratios.size()) {
            faint.add(
                    "%.2f %s".formatted(ratios.stream().sorted().toList().get(ratios.size() / 2), told(shape, colour)));
        }
    }

    /// Whether a passing word lies above it; that goes by itself.
    private boolean isUnder(Bounds box, Node node) {
        return root.lookupAll(".passing-word").stream()
                .filter(word -> word.isVisible() && !isIn(node, word))
                .anyMatch(word -> word.localToScene(word.getLayoutBounds()).intersects(box));
    }

    private static boolean isIn(Node node, Node outer) {
        return node != null && (node == outer || isIn(node.getParent(), outer));
    }

    private static String told(Shape shape, Color colour) {
        var classes = new ArrayList<>(shape.getStyleClass());
        for (Node outer = shape.getParent(); outer != null && classes.size() < 8; outer = outer.getParent()) {
            classes.addAll(0, outer.getStyleClass());
        }
        return colour + " " + String.join(" ", classes)
                + (shape instanceof Text text ? " '" + text.getText().strip() + "'" : "");
    }

    /// What its surroundings let be seen of it.
    private static Bounds seen(Node node) {
        var box = node.localToScene(node.getLayoutBounds());
        for (var outer = node.getParent(); outer != null; outer = outer.getParent()) {
            if (outer.getClip() != null) {
                var clip = outer.localToScene(outer.getClip().getBoundsInParent());
                var left = Math.max(box.getMinX(), clip.getMinX());
                var top = Math.max(box.getMinY(), clip.getMinY());
                box = new BoundingBox(
                        left,
                        top,
                        Math.max(0, Math.min(box.getMaxX(), clip.getMaxX()) - left),
                        Math.max(0, Math.min(box.getMaxY(), clip.getMaxY()) - top));
            }
        }
        return box;
    }

    /// Where something is seen only with it.
    private Stream<int[]> pixels(Bounds box) {
        PixelReader with = whole.getPixelReader();
        PixelReader without = behind.getPixelReader();
        var places = new ArrayList<int[]>();
        for (var y = Math.max(0, (int) box.getMinY()); y < Math.min(whole.getHeight(), box.getMaxY()); y++) {
            for (var x = Math.max(0, (int) box.getMinX()); x < Math.min(whole.getWidth(), box.getMaxX()); x++) {
                if (with.getArgb(x, y) != without.getArgb(x, y)) {
                    places.add(new int[] {x, y});
                }
            }
        }
        return places.stream();
    }

    private static boolean speaks(Text text) {
        return !text.getText().isBlank() && !text.getStyleClass().contains("halo");
    }

    private static boolean isLine(Node node) {
        return node.getStyleClass().stream().anyMatch(LINES::contains);
    }

    private static boolean isLarge(Text text) {
        var bold = text.getFont().getStyle().contains("Bold");
        return text.getStyleClass().contains("icon")
                || text.getFont().getSize() >= (bold ? LARGE_BOLD_PIXELS : LARGE_PIXELS);
    }

    /// What is switched off need not stand out.
    private static boolean isShown(Node node) {
        for (Node part = node; part != null; part = part.getParent()) {
            if (!part.isVisible() || part.isDisabled() || part.getOpacity() == 0) {
                return false;
            }
        }
        return true;
    }

    private static double opacity(Node node) {
        var opacity = 1.0;
        for (Node part = node; part != null; part = part.getParent()) {
            opacity *= part.getOpacity();
        }
        return opacity;
    }

    static double ratio(Color one, Color other) {
        var light = Math.max(luminance(one), luminance(other));
        var dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * channel(colour.getRed())
                + 0.7152 * channel(colour.getGreen())
                + 0.0722 * channel(colour.getBlue());
    }

    private static double channel(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Stream<Node> all(Node node) {
        return Stream.concat(
                Stream.of(node),
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Contrast::all)
                        : Stream.empty());
    }
}
