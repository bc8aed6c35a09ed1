package org.lectern.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Scene;

/// What the shortcuts do, in one table for keys, buttons and menus.
final class Actions {
    private final Map<Shortcut, Runnable> actions = new EnumMap<>(Shortcut.class);

    Actions on(Shortcut shortcut, Runnable action) {
        actions.put(shortcut, action);
        return this;
    }

    void run(Shortcut shortcut) {
        actions.getOrDefault(shortcut, () -> {}).run();
    }

    /// Makes every key of every shortcut work in a scene.
    void install(Scene scene) {
        for (var shortcut : Shortcut.in(Shortcut.Scope.WINDOW)) {
            shortcut.keys().forEach(key -> scene.getAccelerators().put(key, () -> run(shortcut)));
        }
    }
}
