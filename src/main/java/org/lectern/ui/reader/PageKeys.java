package org.lectern.ui.reader;

import javafx.scene.input.KeyEvent;

/// Turns a page by what is seen of it. The toolkit turns a long page by a line only.
final class PageKeys {
    /// The share of the window by which a page is turned.
    private static final double PAGE = 0.9;

    private PageKeys() {}

    static void attach(PageScroll scroll) {
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var share = share(event, scroll);
            if (share != 0) {
                scroll.turn(share);
                event.consume();
            }
        });
    }

    private static double share(KeyEvent event, PageScroll scroll) {
        return switch (event.getCode()) {
            case PAGE_DOWN -> PAGE;
            case PAGE_UP -> -PAGE;
            case SPACE -> event.getTarget() != scroll ? 0 : event.isShiftDown() ? -PAGE : PAGE;
            default -> 0;
        };
    }
}
