package org.lectern.ui.drill;

import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// What stands there until a card can be asked; of a long log it shows how much is read.
final class WaitingView extends VBox {
    WaitingView(Screen.Waiting waiting) {
        getStyleClass().add("drill-waiting");
        getChildren().add(Plain.words(Messages.of("drill.waiting"), "screen-lead"));
        waiting.folded().ifPresent(folded -> {
            var bar = new ProgressBar();
            bar.progressProperty().bind(folded);
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.setAccessibleText(Messages.of("drill.waiting"));
            getChildren().add(bar);
        });
    }
}
