package org.lectern.ui.reader;

import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// The keys that work in the whole window while a page is read, wherever the keyboard is.
final class ReaderKeys {
    private final Map<KeyCombination, Runnable> keys;

    ReaderKeys(ReaderText text) {
        keys = Map.of(
                KeyCombination.valueOf("Shortcut+F"), text::find,
                KeyCombination.valueOf("F3"), text::findNext,
                KeyCombination.valueOf("Shift+F3"), text::findBefore);
    }

    void attach(@Nullable Scene before, @Nullable Scene after) {
        if (before != null) {
            keys.forEach((key, action) -> before.getAccelerators().remove(key, action));
        }
        if (after != null) {
            after.getAccelerators().putAll(keys);
        }
    }
}
