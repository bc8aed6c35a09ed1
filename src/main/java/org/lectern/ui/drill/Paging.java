package org.lectern.ui.drill;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Turns the pages of a long card while the buttons at its foot have the keyboard.
final class Paging {
    /// The share of the window by which a page is turned.
    private static final double PAGE = 0.9;

    private Paging() {}

    static void turn(ScrollPane scroll, KeyEvent event) {
        var step = event.getCode() == KeyCode.PAGE_DOWN ? PAGE : event.getCode() == KeyCode.PAGE_UP ? -PAGE : 0;
        var window = scroll.getViewportBounds().getHeight();
        var room = scroll.getContent().getBoundsInLocal().getHeight() - window;
        if (step != 0 && room > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + step * window / room, 0, 1));
            event.consume();
        }
    }
}
