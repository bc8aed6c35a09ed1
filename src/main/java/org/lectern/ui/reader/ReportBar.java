package org.lectern.ui.reader;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// Asks at the foot of the page what seems wrong with a section; Escape closes it.
final class ReportBar extends VBox {
    private static final int ROWS = 3;

    private final TextArea words = new TextArea();

    /// @param section what it is called
    /// @param write takes what was written, once it is to be kept
    ReportBar(String section, Consumer<String> write, Runnable close) {
        getStyleClass().add("report-bar");
        var title = new Label(Messages.of("report.section", section));
        title.getStyleClass().add("report-title");
        title.setWrapText(true);
        title.setLabelFor(words);
        words.setId("report-words");
        words.setAccessibleText(Messages.of("report.section", section));
        words.setPromptText(Messages.of("report.prompt"));
        words.setWrapText(true);
        words.setPrefRowCount(ROWS);
        var save = new Button(Messages.of("report.save"));
        save.setId("report-save");
        save.getStyleClass().add("accent");
        save.disableProperty().bind(words.textProperty().map(String::isBlank));
        save.setOnAction(_ -> write.accept(words.getText()));
        var cancel = new Button(Messages.of("card.cancel"));
        cancel.setId("report-cancel");
        cancel.setOnAction(_ -> close.run());
        var ways = new FlowPane(save, cancel);
        ways.getStyleClass().add("ways");
        getChildren().addAll(title, words, Plain.words(Messages.of("report.section.about"), "key-hint"), ways);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && !save.isDisabled()) {
                event.consume();
                write.accept(words.getText());
            }
        });
    }

    @Override
    public void requestFocus() {
        words.requestFocus();
    }
}
