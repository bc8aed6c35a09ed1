package org.lectern.ui.drill;

import javafx.scene.control.TextArea;
import org.lectern.ui.Messages;

/// Takes the student's own words to a card.
final class NoteBox extends CardBox {
    private static final int ROWS = 3;

    NoteBox(String note, Deciding deciding) {
        this(new TextArea(note), deciding);
    }

    private NoteBox(TextArea words, Deciding deciding) {
        super(
                Messages.of("card.note.title"),
                words,
                Messages.of("card.note.save"),
                () -> deciding.note(words.getText().strip()),
                deciding::closeBox);
        words.setId("note-words");
        words.setAccessibleText(Messages.of("card.note.title"));
        words.setPromptText(Messages.of("card.note.prompt"));
        words.setWrapText(true);
        words.setPrefRowCount(ROWS);
    }
}
