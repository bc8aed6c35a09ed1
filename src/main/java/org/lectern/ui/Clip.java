package org.lectern.ui;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts words where they can be pasted from.
final class Clip {
    private Clip() {}

    static void copy(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
