package org.lectern.ui.drill;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// The way on from an answer that was tried before reading, which gets no grade.
final class OnwardBar extends HBox {
    OnwardBar(Screen.Revealed revealed, DrillModel model) {
        getStyleClass().add("answer-bar");
        var isLast = revealed.drill().left() == 1;
        var onward = new Button(Messages.of(isLast ? "trying.end" : "trying.next"));
        onward.setId("onward");
        onward.getStyleClass().addAll("accent", First.STYLE);
        onward.setDefaultButton(true);
        onward.setMinWidth(USE_PREF_SIZE);
        onward.setDisable(!(revealed.keeping() instanceof Screen.Keeping.Idle));
        onward.setOnAction(_ -> model.trying().pass());
        getChildren().addAll(onward, Plain.words(Messages.of("trying.note"), "key-hint"));
    }
}
