package org.lectern.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The notices at the foot of the window, each with what can be done about it.
final class NoticesView extends VBox {
    private final Notices notices;

    NoticesView(Notices notices) {
        this.notices = notices;
        getStyleClass().add("notices");
        notices.notices().addListener((ListChangeListener<Notices.Notice>) _ -> fill());
        fill();
    }

    private void fill() {
        getChildren().setAll(notices.notices().stream().map(this::line).toList());
        setManaged(!getChildren().isEmpty());
    }

    private Node line(Notices.Notice notice) {
        var sentence = new Label(notice.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(new Icon(Feather.INFO), sentence);
        line.getStyleClass().add("notice");
        notice.remedy().ifPresent(remedy -> line.getChildren().add(button(remedy.name(), remedy.action())));
        if (!notice.details().isEmpty()) {
            line.getChildren().add(button(Messages.of("notice.copy"), () -> Clip.copy(notice.details())));
        }
        line.getChildren().add(button(Messages.of("notice.dismiss"), () -> notices.dismiss(notice)));
        return line;
    }

    private static Button button(String name, Runnable action) {
        var button = new Button(name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
