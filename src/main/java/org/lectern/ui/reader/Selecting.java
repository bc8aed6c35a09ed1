package org.lectern.ui.reader;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Selects words with the mouse: letters by a drag, words by a double click, whole lines of the text by a triple one. A
/// drag beyond the edge of the window scrolls.
final class Selecting {
    private static final Duration FRAME = Duration.millis(16);
    /// The share of the way beyond the edge that is scrolled in a frame.
    private static final double PULL = 0.25;

    private static final int WORD = 2;

    private final PageScroll scroll;
    private final Supplier<Optional<Selection>> selection;
    private final Timeline pull = new Timeline(new KeyFrame(FRAME, _ -> pull()));
    private boolean selecting;
    private Point2D last = Point2D.ZERO;

    /// @param selection that of the open page
    Selecting(PageScroll scroll, Supplier<Optional<Selection>> selection) {
        this.scroll = scroll;
        this.selection = selection;
        pull.setCycleCount(Animation.INDEFINITE);
        scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        scroll.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        scroll.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> release());
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !isOnWords(event)) {
            return;
        }
        selection
                .get()
                .ifPresent(selected -> selected.text().at(scene(event)).ifPresent(caret -> {
                    selecting = true;
                    last = scene(event);
                    scroll.requestFocus();
                    if (event.isShiftDown() && selected.focus().isPresent()) {
                        selected.extend(caret);
                    } else {
                        selected.begin(caret, reach(event.getClickCount()));
                    }
                }));
    }

    private static Selection.Reach reach(int clicks) {
        return clicks < WORD ? Selection.Reach.LETTERS : clicks == WORD ? Selection.Reach.WORDS : Selection.Reach.LINES;
    }

    private void drag(MouseEvent event) {
        if (!selecting || event.isStillSincePress()) {
            return;
        }
        last = scene(event);
        extend();
        if (beyond() == 0) {
            pull.stop();
        } else {
            pull.play();
        }
    }

    private void release() {
        selecting = false;
        pull.stop();
    }

    private void pull() {
        scroll.move(beyond() * PULL);
        extend();
    }

    /// How far the mouse is above the window, as a negative number, or below it, in pixels.
    private double beyond() {
        var y = scroll.sceneToLocal(last).getY();
        return y < 0 ? y : Math.max(0, y - scroll.getHeight());
    }

    private void extend() {
        var frame = scroll.localToScene(scroll.getLayoutBounds());
        var inside = new Point2D(last.getX(), Math.clamp(last.getY(), frame.getMinY() + 1, frame.getMaxY() - 1));
        selection.get().ifPresent(selected -> selected.text().at(inside).ifPresent(selected::extend));
    }

    private static Point2D scene(MouseEvent event) {
        return new Point2D(event.getSceneX(), event.getSceneY());
    }

    /// Buttons, scroll bars and boxes that lead somewhere keep the mouse to themselves.
    private static boolean isOnWords(MouseEvent event) {
        var node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !(node instanceof PageView)) {
            if (node instanceof ButtonBase
                    || node instanceof ScrollBar
                    || node instanceof TextInputControl
                    || node instanceof MarkBox
                    || node.getStyleClass().contains("linked")) {
                return false;
            }
            node = node.getParent();
        }
        return node != null;
    }
}
