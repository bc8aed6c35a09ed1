package org.lectern.ui.guide.diagram;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.lectern.ui.Clip;
import org.lectern.ui.Shortcut;

/// Zooms and moves a figure by mouse, touchpad and keyboard. The plain wheel is left to the page.
final class Grip {
    /// Pixels that an arrow key moves it by.
    private static final double STRIDE = 48;
    /// What a pixel of the wheel zooms by, as a power of e.
    private static final double PER_PIXEL = 0.004;

    private final DrawingView drawing;
    private Point2D held = Point2D.ZERO;

    private Grip(DrawingView drawing) {
        this.drawing = drawing;
    }

    static Grip attach(DrawingView drawing) {
        var grip = new Grip(drawing);
        drawing.addEventHandler(ScrollEvent.SCROLL, grip::scroll);
        drawing.addEventHandler(ZoomEvent.ZOOM, event -> {
            drawing.look(drawing.lens().zoomed(event.getZoomFactor(), grip.place(event.getX(), event.getY())));
            event.consume();
        });
        drawing.addEventHandler(MouseEvent.MOUSE_PRESSED, grip::hold);
        drawing.addEventHandler(MouseEvent.MOUSE_DRAGGED, grip::drag);
        drawing.addEventHandler(MouseEvent.MOUSE_CLICKED, grip::choose);
        grip.hear(drawing);
        return grip;
    }

    /// Takes the keys that are pressed within a part of the page.
    void hear(Node part) {
        part.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void scroll(ScrollEvent event) {
        var bySide = event.getDeltaX() != 0 && event.getDeltaY() == 0;
        if (event.isShortcutDown()) {
            drawing.look(
                    drawing.lens().zoomed(Math.exp(event.getDeltaY() * PER_PIXEL), place(event.getX(), event.getY())));
            event.consume();
        } else if (drawing.lens().isClose() && (event.getTouchCount() > 0 || bySide)) {
            drawing.look(drawing.lens().moved(event.getDeltaX(), event.getDeltaY()));
            event.consume();
        }
    }

    private void hold(MouseEvent event) {
        held = new Point2D(event.getX(), event.getY());
        if (event.getTarget() == drawing) {
            drawing.requestFocus();
        }
    }

    /// A part that is clicked has the keyboard, so that its words can be copied. The panes around it take the keyboard
    /// when the mouse goes down.
    private void choose(MouseEvent event) {
        if (event.isStillSincePress()) {
            drawing.part(event.getTarget()).filter(Node::isFocusTraversable).ifPresent(Node::requestFocus);
        }
    }

    private void drag(MouseEvent event) {
        if (drawing.lens().isClose() && event.getButton() == MouseButton.PRIMARY) {
            drawing.look(drawing.lens().moved(event.getX() - held.getX(), event.getY() - held.getY()));
            held = new Point2D(event.getX(), event.getY());
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        var lens = drawing.lens();
        if (Shortcut.ZOOM_IN.means(event)) {
            go(lens.zoomed(Lens.STEP), event);
        } else if (Shortcut.ZOOM_OUT.means(event)) {
            go(lens.zoomed(1 / Lens.STEP), event);
        } else if (Shortcut.WHOLE_FIGURE.means(event)) {
            go(Lens.WHOLE, event);
        } else if (Shortcut.COPY.means(event)) {
            drawing.part(event.getTarget()).flatMap(drawing::words).ifPresent(words -> {
                Clip.copy(words);
                event.consume();
            });
        } else if (Shortcut.MOVE_FIGURE.means(event)) {
            stride(event);
        }
    }

    private void stride(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> stride(STRIDE, 0, event);
            case RIGHT, KP_RIGHT -> stride(-STRIDE, 0, event);
            case UP, KP_UP -> stride(0, STRIDE, event);
            case DOWN, KP_DOWN -> stride(0, -STRIDE, event);
            default -> {}
        }
    }

    /// While all of the figure is seen, arrows are left to the page.
    private void stride(double right, double down, KeyEvent event) {
        if (drawing.lens().isClose()) {
            go(drawing.lens().moved(right, down), event);
        }
    }

    private void go(Lens lens, KeyEvent event) {
        drawing.look(lens);
        event.consume();
    }

    private Point2D place(double x, double y) {
        return new Point2D(x - drawing.size().getWidth() / 2, y - drawing.size().getHeight() / 2);
    }
}
