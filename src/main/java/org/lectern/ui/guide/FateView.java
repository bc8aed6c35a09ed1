package org.lectern.ui.guide;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.lectern.content.Lifecycle;
import org.lectern.content.Provenance;
import org.lectern.ui.Messages;

/// What became of a service since the exam was written, as small badges with a note.
final class FateView extends VBox {
    private FateView(Provenance provenance, GuideLinks links) {
        getStyleClass().add("fate");
        var badges = new VBox();
        badges.setFillWidth(false);
        badges.getStyleClass().add("badges");
        provenance.lifecycle().ifPresent(lifecycle -> badges.getChildren().add(badge(state(lifecycle), "lifecycle")));
        provenance
                .removedIn()
                .ifPresent(exam -> badges.getChildren().add(badge(Messages.of("guide.removed", exam), "removed")));
        getChildren().add(badges);
        provenance
                .lifecycle()
                .filter(lifecycle -> !lifecycle.note().spans().isEmpty())
                .ifPresent(lifecycle -> getChildren().add(new WordsView(lifecycle.note(), links, "fate-note")));
    }

    static Optional<FateView> of(Provenance provenance, GuideLinks links) {
        return provenance.lifecycle().isEmpty() && provenance.removedIn().isEmpty()
                ? Optional.empty()
                : Optional.of(new FateView(provenance, links));
    }

    private static Label badge(String words, String styleClass) {
        var badge = new Label(words);
        badge.setWrapText(true);
        badge.getStyleClass().addAll("badge", styleClass);
        return badge;
    }

    private static String state(Lifecycle lifecycle) {
        return Messages.of(
                switch (lifecycle.state()) {
                    case RENAMED -> "guide.lifecycle.renamed";
                    case CLOSED_TO_NEW_CUSTOMERS -> "guide.lifecycle.closed";
                    case REOPENED -> "guide.lifecycle.reopened";
                    case ENDING -> "guide.lifecycle.ending";
                    case ENDED -> "guide.lifecycle.ended";
                },
                lifecycle.since());
    }
}
