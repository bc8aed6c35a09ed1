package org.lectern.ui;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Every key of the program that does more than its control does anyway. The accelerators, the tooltips and the sheet
/// of
/// shortcuts are made from this table; what each does stands in the messages under `shortcut.` and its name.
public enum Shortcut {
    SHEET(Scope.WINDOW, "F1"),
    JUMP(Scope.WINDOW, "Shortcut+K"),
    SEARCH(Scope.WINDOW, "Shift+Shortcut+F"),
    BACK(Scope.WINDOW, "Alt+LEFT"),
    FORWARD(Scope.WINDOW, "Alt+RIGHT"),
    READ(Scope.WINDOW, "Shortcut+R"),
    CONTINUE(Scope.WINDOW, "Shift+Shortcut+O"),
    STUDY(Scope.WINDOW, "Shortcut+D"),
    MINUTES(Scope.WINDOW, "Shift+Shortcut+D"),
    PROGRESS(Scope.WINDOW, "Shortcut+P"),
    STATISTICS(Scope.WINDOW, "Shift+Shortcut+S"),
    SETTINGS(Scope.WINDOW, "Shift+Shortcut+COMMA"),
    OUTLINE(Scope.WINDOW, "Shortcut+B"),
    FILTER(Scope.WINDOW, "Shortcut+L"),
    LARGER(Scope.WINDOW, "Shortcut+PLUS", "Shortcut+EQUALS", "Shortcut+ADD", "Shift+Shortcut+EQUALS"),
    SMALLER(Scope.WINDOW, "Shortcut+MINUS", "Shortcut+SUBTRACT"),
    STANDARD_SIZE(Scope.WINDOW, "Shortcut+DIGIT0", "Shortcut+NUMPAD0"),
    DARK(Scope.WINDOW, "Shortcut+T"),
    APPEARANCE(Scope.WINDOW, "Shortcut+COMMA"),
    STRENGTH(Scope.WINDOW, "Shortcut+G"),
    MARGIN(Scope.WINDOW, "Shortcut+M"),
    FULL_SCREEN(Scope.WINDOW, "F11"),
    PRINT(Scope.WINDOW, "Shift+Shortcut+P"),
    COPY_REFERENCE(Scope.WINDOW, "Shift+Shortcut+R"),

    FIND(Scope.READER, "Shortcut+F"),
    FIND_NEXT(Scope.READER, "F3"),
    FIND_BEFORE(Scope.READER, "Shift+F3"),
    SELECT_ALL(Scope.READER, "Shortcut+A"),
    COPY(Scope.READER, "Shortcut+C"),
    COPY_MARKDOWN(Scope.READER, "Shift+Shortcut+C"),
    CARET(Scope.READER, "F7"),
    STRETCH(Scope.READER, "Shift+RIGHT"),
    PEEL(Scope.READER, "Shortcut+E"),
    REVEAL(Scope.READER, "Shift+Shortcut+E"),
    UNCOVER(Scope.READER, "ESCAPE"),
    TAKE_BACK(Scope.READER, "Shortcut+Z"),
    MARK_READ(Scope.READER, "Shift+Shortcut+M"),
    TRY_FIRST(Scope.READER, "Shift+Shortcut+T"),
    REPORT_SECTION(Scope.READER, "Alt+R"),
    YELLOW(Scope.READER, "Shortcut+DIGIT1"),
    GREEN(Scope.READER, "Shortcut+DIGIT2"),
    BLUE(Scope.READER, "Shortcut+DIGIT3"),
    PINK(Scope.READER, "Shortcut+DIGIT4"),
    NOTE(Scope.READER, "Shortcut+N"),
    BOOKMARK(Scope.READER, "Shift+Shortcut+B"),

    ZOOM_IN(Scope.FIGURE, "PLUS", "EQUALS", "ADD", "Shift+EQUALS", "Shift+PLUS"),
    ZOOM_OUT(Scope.FIGURE, "MINUS", "SUBTRACT"),
    WHOLE_FIGURE(Scope.FIGURE, "DIGIT0", "NUMPAD0"),
    MOVE_FIGURE(Scope.FIGURE, "RIGHT", "LEFT", "DOWN", "UP", "KP_RIGHT", "KP_LEFT", "KP_DOWN", "KP_UP"),

    NARROW(Scope.SEARCH, "Alt+DIGIT1", "Alt+DIGIT2", "Alt+DIGIT3", "Alt+DIGIT4", "Alt+DIGIT5"),
    SHOW_FOUND_ANSWER(Scope.SEARCH, "Shortcut+ENTER"),

    EXPORT(Scope.STATISTICS, "Shortcut+S"),

    SHOW_ANSWER(Scope.DRILL, "SPACE"),
    CHECK(Scope.DRILL, "ENTER"),
    AGAIN(Scope.DRILL, "DIGIT1"),
    HARD(Scope.DRILL, "DIGIT2"),
    GOOD(Scope.DRILL, "DIGIT3"),
    EASY(Scope.DRILL, "DIGIT4"),
    UNDO(Scope.DRILL, "Shortcut+Z"),
    MARK(Scope.DRILL, "Alt+M"),
    CARD_NOTE(Scope.DRILL, "Alt+N"),
    SET_DUE(Scope.DRILL, "Alt+D"),
    REPORT(Scope.DRILL, "Alt+R"),
    BURY(Scope.DRILL, "Alt+B"),
    SUSPEND(Scope.DRILL, "Alt+S"),
    CANDOUR(Scope.DRILL, "Alt+C"),
    BEYOND(Scope.DRILL, "Alt+G"),
    REFUTE(Scope.DRILL, "Alt+W");

    private final Scope scope;
    private final List<KeyCombination> keys;

    /// Where a key works.
    public enum Scope {
        WINDOW,
        READER,
        FIGURE,
        SEARCH,
        STATISTICS,
        DRILL
    }

    Shortcut(Scope scope, String... keys) {
        this.scope = scope;
        this.keys = Stream.of(keys).map(Shortcut::combination).toList();
    }

    /// Of modifiers and the name of a key code, joined by plus signs.
    private static KeyCombination combination(String written) {
        var parts = List.of(written.split("\\+"));
        var modifiers = parts.subList(0, parts.size() - 1).stream()
                .map(part -> switch (part) {
                    case "Shift" -> KeyCombination.SHIFT_DOWN;
                    case "Alt" -> KeyCombination.ALT_DOWN;
                    default -> KeyCombination.SHORTCUT_DOWN;
                })
                .toArray(KeyCombination.Modifier[]::new);
        return new KeyCodeCombination(KeyCode.valueOf(parts.getLast()), modifiers);
    }

    /// Where it works.
    public Scope scope() {
        return scope;
    }

    /// All combinations that mean this, the one to show first.
    public List<KeyCombination> keys() {
        return keys;
    }

    /// Whether a key that was pressed means this.
    public boolean means(KeyEvent event) {
        return keys.stream().anyMatch(key -> key.match(event));
    }

    /// Which of its combinations a key that was pressed is, from 0; empty when it is none of them.
    public OptionalInt nth(KeyEvent event) {
        return IntStream.range(0, keys.size())
                .filter(nth -> keys.get(nth).match(event))
                .findFirst();
    }

    /// The combination as people read it.
    public String words() {
        return keys.getFirst().getDisplayText();
    }

    /// What it does.
    public String about() {
        return Messages.of("shortcut." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// Those of a scope.
    public static List<Shortcut> in(Scope scope) {
        return Stream.of(values()).filter(one -> one.scope == scope).toList();
    }
}
