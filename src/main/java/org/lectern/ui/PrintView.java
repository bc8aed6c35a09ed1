package org.lectern.ui;

import java.io.File;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.print.Paper;

/// Asks what is to be put on which paper.
final class PrintView extends VBox {
    private final PrintModel model;
    private final Runnable close;
    private final ToggleGroup kinds = new ToggleGroup();
    private final ToggleGroup papers = new ToggleGroup();
    private final Button save = new Button(Messages.of("print.save"), new Icon(Feather.DOWNLOAD));

    PrintView(PrintModel model, Runnable close) {
        this.model = model;
        this.close = close;
        getStyleClass().add("print-sheet");
        var title = model.page()
                .map(page -> Messages.of("print.title", page.unit().title()))
                .orElseGet(() -> Messages.of("print.nothing"));
        getChildren().add(Plain.words(title, "sheet-title"));
        model.page().ifPresent(_ -> offer());
    }

    private void offer() {
        for (var kind : PrintModel.kinds()) {
            var radio = radio("print.kind." + PrintModel.word(kind), kinds, kind);
            radio.setId("print-" + PrintModel.word(kind));
            getChildren()
                    .add(new VBox(
                            radio, Plain.words(Messages.of("print.about." + PrintModel.word(kind)), "print-about")));
        }
        kinds.selectToggle(kinds.getToggles().getFirst());
        var paper =
                new HBox(radio("print.paper.a4", papers, Paper.A4), radio("print.paper.letter", papers, Paper.LETTER));
        paper.getStyleClass().add("print-papers");
        papers.selectToggle(papers.getToggles().getFirst());
        save.setId("print-save");
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        save.setOnAction(_ -> save());
        var leave = new Button(Messages.of("print.leave"));
        leave.setOnAction(_ -> close.run());
        var ways = new HBox(save, leave);
        ways.getStyleClass().add("print-papers");
        getChildren().addAll(paper, ways);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER
                    && event.getTarget() instanceof RadioButton) { // a radio button keeps it from the default button
                event.consume();
                save();
            }
        });
    }

    private static RadioButton radio(String key, ToggleGroup group, Object meant) {
        var radio = new RadioButton(Messages.of(key));
        radio.setToggleGroup(group);
        radio.setUserData(meant);
        return radio;
    }

    /// What has the keyboard at first.
    javafx.scene.Node first() {
        return kinds.getToggles().isEmpty() ? this : (RadioButton) kinds.getSelectedToggle();
    }

    private void save() {
        var kind = (PrintModel.Kind) kinds.getSelectedToggle().getUserData();
        var paper = (Paper) papers.getSelectedToggle().getUserData();
        var chooser = new FileChooser();
        chooser.setInitialFileName(model.fileName(kind));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(file -> {
                    close.run();
                    model.save(kind, paper, file);
                });
    }
}
