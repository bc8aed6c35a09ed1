package org.lectern.ui.drill;

import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import org.lectern.ui.CardName;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// Proposes another way in when a card has been forgotten again and again.
final class LeechBox extends CardBox {
    private static final int ROWS = 2;

    LeechBox(Deciding.Leech leech, Deciding deciding) {
        this(leech, new TextArea(leech.note()), deciding);
    }

    private LeechBox(Deciding.Leech leech, TextArea words, Deciding deciding) {
        super(
                Messages.of("leech.title", leech.lapses(), CardName.of(leech.card())),
                words,
                Messages.of("leech.keep"),
                () -> deciding.note(leech, words.getText().strip()),
                deciding::closeBox);
        words.setId("leech-words");
        words.setWrapText(true);
        words.setPrefRowCount(ROWS);
        words.setPromptText(Messages.of("card.note.prompt"));
        words.setAccessibleText(Messages.of("card.note.title"));
        var ways = new FlowPane();
        ways.getStyleClass().add("ways");
        var passages = leech.card().supports();
        for (var at = 0; at < Math.min(2, passages.size()); at++) {
            var passage = passages.get(at);
            var read = new Button(Messages.of(at == 0 ? "leech.passage" : "leech.builds-on"));
            read.setId(at == 0 ? "leech-passage" : "leech-builds-on");
            read.setOnAction(_ -> deciding.read(leech, passage));
            ways.getChildren().add(read);
        }
        var suspend = new Button(Messages.of("leech.suspend"));
        suspend.setId("leech-suspend");
        suspend.setOnAction(_ -> deciding.suspend(leech));
        ways.getChildren().add(suspend);
        explain(ways);
        explain(Plain.words(Messages.of("leech.about"), "key-hint"));
    }
}
