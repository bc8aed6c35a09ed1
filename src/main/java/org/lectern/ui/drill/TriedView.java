package org.lectern.ui.drill;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.ui.Blank;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// The end of what was tried before reading: what was known already, and the way to the section.
final class TriedView extends VBox {
    TriedView(DrillModel model) {
        getStyleClass().add("finished");
        var outcome = model.trying().outcome();
        if (outcome.tried() == 0) {
            getChildren()
                    .add(new Blank(Feather.BOOK_OPEN, Messages.of("tried.nothing"), Messages.of("tried.nothing.lead"))
                            .way("tried-read", Messages.of("tried.read"), model.trying()::read));
            return;
        }
        getChildren()
                .addAll(
                        Plain.words(Messages.of("tried.title"), "screen-title"),
                        Plain.words(Messages.of("tried.known", outcome.known(), outcome.tried()), "screen-lead"),
                        Plain.words(Messages.of("tried.missed", outcome.missed()), "screen-lead"),
                        ways(model));
    }

    private static FlowPane ways(DrillModel model) {
        var read = new Button(Messages.of("tried.read"));
        read.setId("tried-read");
        read.getStyleClass().addAll("accent", First.STYLE);
        read.setOnAction(_ -> model.trying().read());
        var undo = new Button(Messages.of("drill.undo"));
        undo.setDisable(!model.canUndo());
        undo.setOnAction(_ -> model.undo());
        var ways = new FlowPane(read, undo);
        ways.getStyleClass().add("ways");
        return ways;
    }
}
