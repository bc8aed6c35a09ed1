package org.lectern.ui.drill;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// The way to the reasons, once the student has said what he could refute.
final class RefuteBar extends HBox {
    RefuteBar(Screen.Revealed revealed, DrillModel model) {
        getStyleClass().add("answer-bar");
        var open = new Button(Messages.of("refute.open"));
        open.setId("refute-open");
        open.getStyleClass().addAll("accent", First.STYLE);
        open.setDefaultButton(true);
        open.setMinWidth(USE_PREF_SIZE);
        open.setDisable(!(revealed.keeping() instanceof Screen.Keeping.Idle));
        open.setOnAction(_ -> model.refuting().open());
        getChildren().addAll(open, Plain.words(Messages.of("refute.keys"), "key-hint"));
    }
}
