package org.lectern.ui.progress;

import javafx.scene.layout.VBox;
import org.lectern.progress.UnitStanding;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// How each unit of the course stands.
final class UnitsView extends VBox {
    UnitsView(ProgressModel.Screen.Shown shown) {
        getStyleClass().add("units");
        shown.progress().units().forEach(unit -> getChildren().add(unit(shown, unit)));
    }

    private static VBox unit(ProgressModel.Screen.Shown shown, UnitStanding unit) {
        var title = shown.guide().pages().stream()
                .filter(page ->
                        page.course().equals(shown.course()) && page.unit().id().equals(unit.unit()))
                .map(page -> page.unit().title())
                .findFirst()
                .orElse(unit.unit());
        var standing = unit.standing();
        var words = standing.seen() == 0
                ? Messages.of("units.unseen", standing.all())
                : Messages.of("units.seen", standing.seen(), standing.all(), standing.recall());
        var box = new VBox(
                Plain.words(title, "unit-title"), Plain.words(words, "unit-words"), new StandingView(standing));
        box.getStyleClass().add("unit-standing");
        return box;
    }
}
