package org.lectern.ui.reader;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.ui.Icon;
import org.lectern.ui.Messages;

/// The line in which words are sought on the page.
final class FindBar extends HBox {
    private final Finding finding;
    private final TextField field = new TextField();
    private final Label count = new Label();

    /// @param seek takes the words that are sought, as they are typed
    FindBar(Finding finding, Consumer<String> seek, Runnable close) {
        this.finding = finding;
        setId("find-bar");
        getStyleClass().add("find-bar");
        field.setId("find-words");
        field.setPromptText(Messages.of("find.prompt"));
        field.setAccessibleText(Messages.of("find.prompt"));
        field.textProperty().addListener((_, _, words) -> seek.accept(words));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        count.setId("find-count");
        count.getStyleClass().add("find-count");
        count.setAccessibleRole(AccessibleRole.TEXT);
        getChildren()
                .addAll(
                        new Icon(Feather.SEARCH),
                        field,
                        count,
                        button("find-before", "find.before", Feather.CHEVRON_UP, finding::before),
                        button("find-next", "find.next", Feather.CHEVRON_DOWN, finding::next),
                        button("find-close", "find.close", Feather.X, close));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
        finding.countProperty().subscribe(this::tell);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (event.isShiftDown()) {
                finding.before();
            } else {
                finding.next();
            }
        }
    }

    private void tell(Finding.Count found) {
        count.setText(
                found.sought().isBlank()
                        ? ""
                        : found.all() == 0
                                ? Messages.of("find.none")
                                : Messages.of("find.count", found.present(), found.all()));
    }

    /// Takes words to seek, and the keyboard.
    void start(String words) {
        if (!words.isBlank()) {
            field.setText(words);
        }
        field.requestFocus();
        field.selectAll();
    }

    /// Shows words that are sought, without the keyboard.
    void show(String words) {
        field.setText(words);
    }

    String words() {
        return field.getText();
    }

    private static Button button(String id, String key, Feather icon, Runnable action) {
        var button = new Button("", new Icon(icon));
        button.setId(id);
        button.getStyleClass().add("find-button");
        button.setAccessibleText(Messages.of(key));
        button.setTooltip(new Tooltip(Messages.of(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
