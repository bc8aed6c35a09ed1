package org.lectern.ui.reader;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.quiz.Spot;
import org.lectern.ui.Icon;
import org.lectern.ui.Messages;
import org.lectern.ui.PretestModel;
import org.lectern.ui.Shortcut;

/// Offers the questions of a section that was not read yet, at its head. It never goes while one reads, only
/// when one comes back to the page.
final class TryBar extends HBox {
    private final ReaderModel model;
    private final PretestModel pretest;
    private final Spot section;
    private final Button offer = new Button(null, new Icon(Feather.HELP_CIRCLE));

    TryBar(ReaderModel model, PretestModel pretest, Spot section) {
        this.model = model;
        this.pretest = pretest;
        this.section = section;
        getStyleClass().add("try-bar");
        managedProperty().bind(visibleProperty());
        offer.setId("try-" + section.block());
        offer.getStyleClass().add("quiet");
        offer.setTooltip(new Tooltip(Messages.of("pretest.about", Shortcut.TRY_FIRST.words())));
        offer.setAccessibleHelp(Messages.of("pretest.about", Shortcut.TRY_FIRST.words()));
        offer.setOnAction(_ -> model.place(section.block()).ifPresent(pretest::open));
        getChildren().add(offer);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                look();
            }
        });
        pretest.readyProperty().when(sceneProperty().isNotNull()).subscribe(_ -> look());
        look();
    }

    private void look() {
        var questions = model.isRead(section.block()) ? 0 : pretest.offered(section);
        offer.setText(Messages.of("pretest.offer", questions));
        setVisible(questions > 0);
    }
}
