package org.lectern.ui;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Words that appear beside what is pointed at. Their popup is a window of its own, which takes longer to make than
/// most
/// of what a page is made of; so it is only made when it is first wanted.
public final class Tip {
    private final Node owner;
    private final Supplier<String> words;
    private Optional<Tooltip> popup = Optional.empty();

    private Tip(Node owner, Supplier<String> words) {
        this.owner = owner;
        this.words = words;
    }

    /// Gives a node these words.
    public static void on(Node node, String words) {
        on(node, () -> words);
    }

    /// Gives a node words that may change.
    public static void on(Node node, Supplier<String> words) {
        var tip = new Tip(node, words);
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> tip.prepare());
    }

    private void prepare() {
        if (popup.isEmpty()) {
            popup = Optional.of(new Tooltip());
            Tooltip.install(owner, popup.get());
        }
        popup.get().setText(words.get());
    }
}
