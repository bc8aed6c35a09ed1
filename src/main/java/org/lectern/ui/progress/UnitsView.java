package org.lectern.ui.progress;

import javafx.scene.layout.VBox;
import org.lectern.content.Unit;
import org.lectern.progress.ReadThrough;
import org.lectern.progress.Standing;
import org.lectern.progress.UnitStanding;
import org.lectern.ui.Guide;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// How each unit of the course stands.
final class UnitsView extends VBox {
    UnitsView(ProgressModel.Screen.Shown shown) {
        getStyleClass().add("units");
        shown.progress().units().forEach(unit -> getChildren().add(unit(shown, unit)));
    }

    private static VBox unit(ProgressModel.Screen.Shown shown, UnitStanding standing) {
        var unit = shown.guide().pages().stream()
                .filter(page -> page.course().equals(shown.course()))
                .map(Guide.Page::unit)
                .filter(other -> other.id().equals(standing.unit()))
                .findFirst();
        var box = new VBox();
        box.getStyleClass().add("unit-standing");
        box.getChildren().add(Plain.words(unit.map(Unit::title).orElse(standing.unit()), "unit-title"));
        unit.map(found -> reading(shown.read().of(shown.course().id(), found)))
                .ifPresent(words -> box.getChildren().add(Plain.words(words, "unit-words")));
        box.getChildren()
                .addAll(Plain.words(cards(standing.standing()), "unit-words"), new StandingView(standing.standing()));
        return box;
    }

    private static String reading(ReadThrough.Share share) {
        return share.read() == share.all()
                ? Messages.of("units.read.all", share.all())
                : Messages.of("units.read", share.read(), share.all());
    }

    private static String cards(Standing standing) {
        return standing.seen() == 0
                ? Messages.of("units.unseen", standing.all())
                : Messages.of("units.seen", standing.seen(), standing.all(), standing.recall());
    }
}
