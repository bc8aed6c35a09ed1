package org.lectern.ui.reader;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.lectern.ui.Shortcut;

/// Selects words with the keyboard: arrows with Shift held down; without it once F7 shows the caret.
final class TextKeys {
    private final PageScroll scroll;
    private final ReaderText words;
    private boolean caretMode;

    TextKeys(PageScroll scroll, ReaderText words) {
        this.scroll = scroll;
        this.words = words;
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!(event.getTarget() instanceof TextInputControl) && press(event)) {
                event.consume();
            }
        });
    }

    private boolean press(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown() && !event.isShortcutDown()) {
            return false;
        }
        if (Shortcut.SELECT_ALL.means(event)) {
            return done(words::selectAll);
        }
        if (Shortcut.COPY.means(event) && words.selected().isEmpty()) {
            return false; // what has the keyboard may have words of its own, as the node of a figure
        }
        if (Shortcut.COPY.means(event)) {
            return done(words::copy);
        }
        if (Shortcut.COPY_MARKDOWN.means(event)) {
            return done(words::copyMarkdown);
        }
        if (Shortcut.CARET.means(event)) {
            return done(this::turnCaret);
        }
        return event.getCode() == KeyCode.ESCAPE ? escape() : move(event);
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }

    private void turnCaret() {
        caretMode = !caretMode;
        scroll.requestFocus();
        words.selection().ifPresent(selected -> {
            if (caretMode) {
                selected.move(selected.text().top(), step -> step);
                selected.showCaret();
            } else {
                selected.hideCaret();
            }
        });
    }

    private boolean escape() {
        var selected = words.selection().filter(one -> !one.isEmpty());
        selected.ifPresent(Selection::clear);
        if (selected.isEmpty() && caretMode) {
            turnCaret();
            return true;
        }
        return selected.isPresent() || words.stopFinding();
    }

    private boolean move(KeyEvent event) {
        if (!event.isShiftDown() && !(caretMode && event.getTarget() == scroll)) {
            return false;
        }
        var selected = words.selection();
        var step = selected.flatMap(one -> step(event.getCode(), event.isShortcutDown(), one.steps()));
        step.ifPresent(taken -> selected.ifPresent(one -> {
            var start = one.text().top();
            if (event.isShiftDown()) {
                one.showCaret();
                one.stretch(start, taken);
            } else {
                one.move(start, taken);
            }
            one.focus().ifPresent(words::reveal);
        }));
        return step.isPresent();
    }

    private static Optional<UnaryOperator<Caret>> step(KeyCode code, boolean far, Steps steps) {
        return Optional.ofNullable(
                switch (code) {
                    case RIGHT -> far ? steps::wordRight : steps::right;
                    case LEFT -> far ? steps::wordLeft : steps::left;
                    case UP -> caret -> far ? steps.line(caret).from() : steps.turn(caret, -1);
                    case DOWN -> caret -> far ? steps.line(caret).to() : steps.turn(caret, 1);
                    case HOME -> caret -> far ? steps.first() : steps.edge(caret, 0);
                    case END -> caret -> far ? steps.end() : steps.edge(caret, Double.MAX_VALUE);
                    default -> null;
                });
    }
}
