package org.lectern.ui.drill;

import javafx.scene.control.TextArea;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// Asks what seems wrong with a card.
final class ReportBox extends CardBox {
    private static final int ROWS = 3;

    ReportBox(Deciding deciding) {
        this(new TextArea(), deciding);
    }

    private ReportBox(TextArea words, Deciding deciding) {
        super(
                Messages.of("report.title"),
                words,
                Messages.of("report.save"),
                () -> deciding.report(words.getText()),
                deciding::closeBox);
        words.setId("report-words");
        words.setAccessibleText(Messages.of("report.title"));
        words.setPromptText(Messages.of("report.prompt"));
        words.setWrapText(true);
        words.setPrefRowCount(ROWS);
        explain(Plain.words(Messages.of("report.about"), "key-hint"));
    }
}
