package org.lectern.ui.drill;

import javafx.scene.layout.VBox;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// The student's own words to a card, under its answer.
final class NoteView extends VBox {
    NoteView(Screen.Revealed revealed) {
        getStyleClass().add("note-view");
        show(revealed);
    }

    void show(Screen.Revealed revealed) {
        var note = revealed.decisions().note();
        getChildren()
                .setAll(Plain.words(Messages.of("card.note.yours"), "prompt-lead"), Plain.words(note, "note-words"));
        setVisible(!note.isBlank());
        setManaged(!note.isBlank());
    }
}
