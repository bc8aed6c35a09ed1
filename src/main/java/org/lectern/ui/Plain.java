package org.lectern.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Plain words that wrap and are never cut off.
public final class Plain {
    private Plain() {}

    /// Words in a style of the sheets.
    public static Label words(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
