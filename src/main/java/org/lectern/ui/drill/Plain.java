package org.lectern.ui.drill;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.ui.Messages;

/// Plain words on the drill screen.
final class Plain {
    private Plain() {}

    /// A wrapping label of a style.
    static Label words(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A single sentence in the middle of things.
    static Node message(String key) {
        return words(Messages.of(key), "screen-lead");
    }

    /// A title with a sentence under it.
    static Node said(String title, String sentence) {
        return new VBox(words(title, "screen-title"), words(sentence, "screen-lead"));
    }
}
