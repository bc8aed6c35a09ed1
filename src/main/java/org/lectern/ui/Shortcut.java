package org.lectern.ui;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys that work everywhere in the window.
enum Shortcut {
    BACK(alt(KeyCode.LEFT)),
    FORWARD(alt(KeyCode.RIGHT)),
    JUMP(control(KeyCode.K)),
    FILTER(control(KeyCode.L)),
    OUTLINE(control(KeyCode.B)),
    STUDY(control(KeyCode.D)),
    READ(control(KeyCode.R)),
    PROGRESS(control(KeyCode.P)),
    LARGER(control(KeyCode.PLUS), control(KeyCode.EQUALS), control(KeyCode.ADD), shifted(KeyCode.EQUALS)),
    SMALLER(control(KeyCode.MINUS), control(KeyCode.SUBTRACT)),
    STANDARD_SIZE(control(KeyCode.DIGIT0), control(KeyCode.NUMPAD0)),
    DARK(control(KeyCode.T));

    private final List<KeyCombination> keys;

    Shortcut(KeyCombination... keys) {
        this.keys = List.of(keys);
    }

    /// All combinations that mean this.
    List<KeyCombination> keys() {
        return keys;
    }

    /// The combination as people read it.
    String words() {
        return keys.getFirst().getDisplayText();
    }

    private static KeyCombination alt(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
    }

    private static KeyCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private static KeyCombination shifted(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }
}
