package org.lectern.ui.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.lectern.ui.Shortcut;

/// The keys that work in the whole window while a page is read, wherever the keyboard is.
final class ReaderKeys {
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();

    /// @param peel covers the block in view in the next way
    /// @param reveal reveals what is next in it
    /// @param uncover uncovers everything
    /// @param takeBack takes back the latest grade of what was revealed
    /// @param turnRead marks the section as read or unread
    ReaderKeys(
            ReaderText text, Runnable peel, Runnable reveal, Runnable uncover, Runnable takeBack, Runnable turnRead) {
        add(Shortcut.PEEL, peel);
        add(Shortcut.REVEAL, reveal);
        add(Shortcut.UNCOVER, uncover);
        add(Shortcut.TAKE_BACK, takeBack);
        add(Shortcut.MARK_READ, turnRead);
        add(Shortcut.FIND, text::find);
        add(Shortcut.FIND_NEXT, text::findNext);
        add(Shortcut.FIND_BEFORE, text::findBefore);
    }

    void add(Shortcut shortcut, Runnable action) {
        shortcut.keys().forEach(key -> keys.put(key, action));
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
