package org.lectern.ui.reader;

import org.lectern.ui.Scroll;

/// What is being read: what stood at the window's top, and how the page was laid then.
///
/// @param height of the page, in pixels
/// @param window its height, in pixels
/// @param value of the scroll bar
record Anchor(Scroll scroll, double height, double window, double value) {
    /// Whether nothing has moved since.
    boolean holds(double otherHeight, double otherWindow, double otherValue) {
        return height == otherHeight && window == otherWindow && value == otherValue;
    }
}
