package org.lectern.ui;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.lectern.quiz.Goals;

/// Where the student sets whether he is asked how sure he is, and what he could refute.
public final class CandourView extends VBox {
    public CandourView(ReadOnlyObjectProperty<Goals> goals, Consumer<Goals> aim) {
        var ask = new CheckBox(Messages.of("trust.ask"));
        ask.setId("candour");
        ask.setWrapText(true);
        goals.subscribe(present -> ask.setSelected(present.candour() == Goals.Candour.ASKED));
        ask.setOnAction(
                _ -> aim.accept(goals.get().with(ask.isSelected() ? Goals.Candour.ASKED : Goals.Candour.UNASKED)));
        var refute = new CheckBox(Messages.of("refute.ask"));
        refute.setId("refuting");
        refute.setWrapText(true);
        goals.subscribe(present -> refute.setSelected(present.refuting() == Goals.Refuting.ASKED));
        refute.setOnAction(
                _ -> aim.accept(goals.get().with(refute.isSelected() ? Goals.Refuting.ASKED : Goals.Refuting.UNASKED)));
        getChildren()
                .addAll(
                        ask,
                        Plain.words(Messages.of("trust.ask.about"), "settings-about"),
                        refute,
                        Plain.words(Messages.of("refute.ask.about"), "settings-about"));
    }
}
