package org.lectern.ui;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.print.Paper;
import org.lectern.print.Printer;

/// Asks what is to be put on which paper.
final class PrintView extends VBox {
    private final PrintModel model;
    private final Runnable close;
    private final ToggleGroup kinds = new ToggleGroup();
    private final ToggleGroup papers = new ToggleGroup();
    private final ChoiceBox<Printer> printer = new ChoiceBox<>();
    private final Label about = Plain.words(Messages.of("print.looking"), "print-about");
    private final Button print = new Button(Messages.of("print.print"), new Icon(Feather.PRINTER));
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
        var options = new VBox();
        options.getStyleClass().add("print-options");
        for (var kind : PrintModel.kinds()) {
            var radio = radio("print.kind." + PrintModel.word(kind), kinds, kind);
            radio.setId("print-" + PrintModel.word(kind));
            options.getChildren()
                    .add(new VBox(
                            radio, Plain.words(Messages.of("print.about." + PrintModel.word(kind)), "print-about")));
        }
        kinds.selectToggle(kinds.getToggles().getFirst());
        var paper =
                new HBox(radio("print.paper.a4", papers, Paper.A4), radio("print.paper.letter", papers, Paper.LETTER));
        paper.getStyleClass().add("print-papers");
        papers.selectToggle(papers.getToggles().getFirst());
        print.setId("print-now");
        print.setOnAction(_ -> print());
        print.disableProperty().bind(printer.valueProperty().isNull());
        save.setId("print-save");
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        save.setOnAction(_ -> save());
        var leave = new Button(Messages.of("print.leave"));
        leave.setOnAction(_ -> close.run());
        var ways = new FlowPane(save, print, leave);
        ways.getStyleClass().add("print-papers");
        options.getChildren().addAll(paper, printers());
        var scroll = new ScrollPane(options); // where letters are large there is not room for all
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, ways);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER
                    && event.getTarget() instanceof RadioButton) { // a radio button keeps it from the default button
                event.consume();
                save();
            }
        });
    }

    /// The printers, as soon as the system has told them.
    private VBox printers() {
        printer.setId("print-printer");
        printer.setAccessibleText(Messages.of("print.printer"));
        printer.setMaxWidth(Double.MAX_VALUE);
        printer.setConverter(new Named());
        var words = new Label(Messages.of("print.printer"));
        words.setLabelFor(printer);
        about.getStyleClass().add("print-printer");
        model.lookForPrinters();
        sceneProperty()
                .flatMap(_ -> model.printersProperty())
                .orElse(Optional.empty())
                .subscribe(known -> offer(known));
        return new VBox(words, printer, about);
    }

    private void offer(Optional<List<Printer>> known) {
        printer.getItems().setAll(known.orElse(List.of()));
        printer.getItems().stream().findFirst().ifPresent(printer::setValue);
        var some = !printer.getItems().isEmpty();
        printer.setVisible(some);
        printer.setManaged(some);
        about.setText(Messages.of(known.isEmpty() ? "print.looking" : "print.no-printer"));
        about.setVisible(!some);
        about.setManaged(!some);
    }

    /// A printer is chosen by its name.
    private static final class Named extends StringConverter<Printer> {
        @Override
        public String toString(@Nullable Printer printer) {
            return printer == null ? "" : printer.name();
        }

        @Override
        public Printer fromString(String name) {
            throw new UnsupportedOperationException("printers are chosen, not typed: " + name);
        }
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

    private PrintModel.Kind kind() {
        return (PrintModel.Kind) kinds.getSelectedToggle().getUserData();
    }

    private Paper paper() {
        return (Paper) papers.getSelectedToggle().getUserData();
    }

    private void print() {
        model.print(kind(), paper(), printer.getValue());
        close.run();
    }

    private void save() {
        var kind = kind();
        var paper = paper();
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
