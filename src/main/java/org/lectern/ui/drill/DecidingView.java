package org.lectern.ui.drill;

import java.util.Map;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.lectern.ui.Shortcut;

/// The box in which something is asked about the card, and the keys by which something is decided about it.
final class DecidingView extends StackPane {
    private final Deciding deciding;
    private final Runnable back;
    private final Map<Shortcut, Runnable> keys;

    /// @param back gives the keyboard back to the card
    DecidingView(Deciding deciding, Runnable back) {
        this.deciding = deciding;
        this.back = back;
        keys = Map.of(
                Shortcut.MARK,
                deciding::mark,
                Shortcut.CARD_NOTE,
                () -> deciding.open(Deciding.Box.NOTE),
                Shortcut.SET_DUE,
                () -> deciding.open(Deciding.Box.DUE),
                Shortcut.REPORT,
                () -> deciding.open(Deciding.Box.REPORT),
                Shortcut.BURY,
                deciding::bury,
                Shortcut.SUSPEND,
                deciding::suspend);
        deciding.boxProperty().subscribe(this::show);
    }

    boolean isOpen() {
        return !getChildren().isEmpty();
    }

    /// Takes a key by which something is decided, also while an answer is being typed.
    ///
    /// @return whether it was one
    boolean takes(KeyEvent event) {
        var meant = keys.keySet().stream().filter(key -> key.means(event)).findFirst();
        meant.map(keys::get).ifPresent(Runnable::run);
        return meant.isPresent();
    }

    private void show(Deciding.Box wanted) {
        var had = isOpen();
        getChildren().clear();
        switch (wanted) {
            case NONE -> {
                if (had) {
                    back.run();
                }
            }
            case DUE -> ask(new DueBox(deciding));
            case LEECH -> deciding.leech().ifPresent(leech -> ask(new LeechBox(leech, deciding)));
            case REPORT -> ask(new ReportBox(deciding));
            case NOTE -> ask(new NoteBox(deciding.decisions().note(), deciding));
        }
    }

    private void ask(CardBox box) {
        getChildren().setAll(box);
        box.requestFocus();
    }
}
