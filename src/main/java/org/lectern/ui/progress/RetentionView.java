package org.lectern.ui.progress;

import javafx.scene.layout.VBox;
import org.lectern.progress.Retention;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// What was recalled in a time, beside what was predicted.
final class RetentionView extends VBox {
    RetentionView(String title, Retention retention) {
        getStyleClass().add("retention");
        getChildren().add(Plain.words(title, "retention-title"));
        if (retention.reviews() == 0) {
            getChildren().add(Plain.words(Messages.of("retention.none"), "retention-detail"));
            return;
        }
        getChildren()
                .addAll(
                        Plain.words(Messages.of("retention.share", retention.share()), "retention-share"),
                        Plain.words(
                                Messages.of("retention.predicted", retention.predicted(), retention.reviews()),
                                "retention-detail"));
    }
}
