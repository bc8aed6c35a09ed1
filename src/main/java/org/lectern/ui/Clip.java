package org.lectern.ui;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts words where they can be pasted from.
public final class Clip {
    private Clip() {}

    public static void copy(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
