package org.lectern.ui;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What has changed in the guide; each thing can be read, and learned anew if it was answered before.
public final class ChangesView extends ScrollPane {
    private final ChangesModel model;

    public ChangesView(ChangesModel model) {
        this.model = model;
        getStyleClass().addAll("page-scroll", "changes");
        setFitToWidth(true);
        model.listProperty().subscribe(this::show);
    }

    private void show(List<Changed> list) {
        var hadFocus = isFocusWithin();
        var column = new VBox(
                Plain.words(Messages.of("changes.title"), "screen-title"),
                Plain.words(Messages.of(list.isEmpty() ? "changes.none" : "changes.lead"), "screen-lead"));
        column.getStyleClass().add("screen-column");
        for (var what : Changed.What.values()) {
            var lines = list.stream().filter(changed -> changed.what() == what).toList();
            if (!lines.isEmpty()) {
                column.getChildren()
                        .add(Plain.words(
                                Messages.of("changes." + what.name().toLowerCase(Locale.ROOT), lines.size()),
                                "section-title"));
                lines.forEach(changed -> column.getChildren().add(line(changed)));
            }
        }
        var page = new VBox(column);
        page.getStyleClass().add("screen-page");
        setContent(page);
        if (hadFocus) {
            requestFocus();
        }
    }

    private Node line(Changed changed) {
        var line = new VBox(Plain.words(changed.label(), "change-label"));
        line.getStyleClass().add("change");
        var buttons = new HBox();
        buttons.getStyleClass().add("change-buttons");
        if (changed.place().isPresent()) {
            buttons.getChildren().add(button("changes.read", changed, () -> model.read(changed)));
        }
        if (!changed.answered().isEmpty()) {
            line.getChildren().add(Plain.words(Messages.of("changes.answered"), "change-words"));
            buttons.getChildren().add(button("changes.again", changed, () -> model.startAgain(changed)));
        }
        if (!buttons.getChildren().isEmpty()) {
            line.getChildren().add(buttons);
        }
        return line;
    }

    private static Button button(String key, Changed changed, Runnable action) {
        var button = new Button(Messages.of(key));
        button.getStyleClass().add(key.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(Messages.of(key) + ": " + changed.label());
        button.setOnAction(_ -> action.run());
        return button;
    }
}
