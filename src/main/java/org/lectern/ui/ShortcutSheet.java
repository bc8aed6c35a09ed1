package org.lectern.ui;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All keys with what they do, by where they work.
final class ShortcutSheet extends VBox {
    private final ScrollPane scroll = new ScrollPane();

    ShortcutSheet() {
        getStyleClass().add("shortcut-sheet");
        var title = Plain.words(Messages.of("shortcuts.title"), "sheet-title");
        var lists = new VBox();
        lists.getStyleClass().add("shortcut-lists");
        for (var scope : Shortcut.Scope.values()) {
            var name = Messages.of("shortcuts." + scope.name().toLowerCase(Locale.ROOT));
            lists.getChildren().addAll(Plain.words(name, "shortcut-scope"), list(scope));
        }
        scroll.setId("shortcuts");
        scroll.setContent(lists);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(Messages.of("shortcuts.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll, Plain.words(Messages.of("shortcuts.close"), "key-hint"));
    }

    /// What has the keyboard: arrows scroll it.
    ScrollPane scroll() {
        return scroll;
    }

    private static GridPane list(Shortcut.Scope scope) {
        var list = new GridPane();
        list.getStyleClass().add("shortcut-list");
        var keys = new ColumnConstraints();
        keys.setMinWidth(USE_PREF_SIZE);
        list.getColumnConstraints().add(keys);
        var row = 0;
        for (var shortcut : Shortcut.in(scope)) {
            var key = new Label(shortcut.words());
            key.getStyleClass().add("shortcut-key");
            key.setMinWidth(USE_PREF_SIZE);
            list.addRow(row++, key, Plain.words(shortcut.about(), "shortcut-about"));
        }
        return list;
    }
}
