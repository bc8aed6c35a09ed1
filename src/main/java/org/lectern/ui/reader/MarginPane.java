package org.lectern.ui.reader;

import java.io.File;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.content.Block;
import org.lectern.margin.Found;
import org.lectern.margin.Kind;
import org.lectern.margin.Placed;
import org.lectern.ui.Guide;
import org.lectern.ui.Icon;
import org.lectern.ui.MarginFilter;
import org.lectern.ui.MarginModel;
import org.lectern.ui.MarkSymbol;
import org.lectern.ui.Messages;
import org.lectern.ui.Place;
import org.lectern.ui.Plain;
import org.lectern.ui.Shortcut;

/// All marks of the course beside the page: to be filtered, searched, gone to and taken along.
final class MarginPane extends VBox {
    private final MarginModel model;
    private final Consumer<Placed> go;
    private final Consumer<Placed> attach;
    private final TextField words = new TextField();
    private final Map<Kind, ToggleButton> kinds = new EnumMap<>(Kind.class);
    private final ToggleButton unitOnly = new ToggleButton(Messages.of("margin.unit-only"));
    private final ToggleButton lostOnly = new ToggleButton();
    private final ListView<Placed> list = new ListView<>();
    private final Label nothing = new Label();
    private final Button attachment = new Button();
    private final Button removal = new Button(Messages.of("margin.remove"));
    private final MenuButton export = new MenuButton(Messages.of("margin.export"));
    private Optional<ReaderModel.Sheet> sheet = Optional.empty();

    /// @param go goes to a mark
    /// @param attach sets a mark on what is selected
    MarginPane(MarginModel model, Consumer<Placed> go, Consumer<Placed> attach) {
        this.model = model;
        this.go = go;
        this.attach = attach;
        setId("margin-pane");
        getStyleClass().add("margin-pane");
        getChildren().addAll(head(), words(), filters(), list(), foot());
        model.placedProperty().subscribe(_ -> fill());
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> { // a list keeps this key to itself
                    if (event.getCode() == KeyCode.ESCAPE
                            && !(words.isFocused() && !words.getText().isEmpty())) {
                        event.consume();
                        model.turn();
                    }
                });
    }

    /// Lists the marks of the course of this page.
    void open(ReaderModel.Sheet opened) {
        sheet = Optional.of(opened);
        fill();
    }

    @Override
    public void requestFocus() {
        if (list.getItems().isEmpty()) {
            words.requestFocus();
        } else {
            list.requestFocus();
        }
    }

    private Node head() {
        var title = Plain.words(Messages.of("margin.title"), "margin-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var close = new Button(null, new Icon(Feather.X));
        close.setId("margin-close");
        close.getStyleClass().add("quiet");
        close.setAccessibleText(Messages.of("margin.hide"));
        close.setTooltip(new Tooltip(Messages.of("margin.hide")));
        close.setOnAction(_ -> model.turn());
        var head = new HBox(title, gap, close);
        head.getStyleClass().add("margin-head");
        return head;
    }

    private Node words() {
        words.setId("margin-words");
        words.setPromptText(Messages.of("margin.search"));
        words.setAccessibleText(Messages.of("margin.search"));
        words.textProperty().subscribe((_, _) -> fill());
        words.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
                words.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                list.requestFocus();
            }
        });
        return words;
    }

    private Node filters() {
        var filters = new FlowPane();
        filters.getStyleClass().add("margin-filters");
        for (var kind : Kind.values()) {
            var button = new ToggleButton(null, new MarkSymbol(kind));
            button.setAccessibleText(Messages.of("margin.only", MarkSymbol.name(kind)));
            button.setTooltip(new Tooltip(MarkSymbol.name(kind)));
            kinds.put(kind, button);
            filters.getChildren().add(filter(button, "only-" + MarkSymbol.word(kind)));
        }
        filters.getChildren().addAll(filter(unitOnly, "only-unit"), filter(lostOnly, "only-lost"));
        return filters;
    }

    private ToggleButton filter(ToggleButton button, String id) {
        button.setId(id);
        button.getStyleClass().add("margin-filter");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> fill());
        return button;
    }

    private Node list() {
        nothing.getStyleClass().add("margin-nothing");
        nothing.setWrapText(true);
        list.setId("margin-list");
        list.setAccessibleText(Messages.of("margin.title"));
        list.setPlaceholder(nothing);
        list.setCellFactory(_ -> new MarkCell(this::where, go));
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> offer());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen().ifPresent(go);
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE) {
                chosen().ifPresent(mark -> model.remove(mark.number()));
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private Optional<Placed> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private Node foot() {
        attachment.setId("margin-attach");
        attachment.setOnAction(_ -> chosen().ifPresent(attach));
        removal.setId("margin-remove");
        removal.setOnAction(_ -> chosen().ifPresent(mark -> model.remove(mark.number())));
        export.setId("margin-export");
        var copy = new MenuItem(Messages.of("margin.export.copy"));
        copy.setOnAction(_ -> model.copy(List.copyOf(list.getItems())));
        var save = new MenuItem(Messages.of("margin.export.save"));
        save.setOnAction(_ -> save());
        export.getItems().setAll(copy, save);
        var foot = new FlowPane(attachment, removal, export);
        foot.getStyleClass().add("margin-foot");
        return foot;
    }

    private void save() {
        var chooser = new FileChooser();
        chooser.setInitialFileName(Messages.of("margin.export.file") + ".md");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Messages.of("margin.export.kind"), "*.md"));
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(file -> model.save(List.copyOf(list.getItems()), file));
    }

    private MarginFilter filter() {
        return new MarginFilter(
                Stream.of(Kind.values())
                        .filter(kind -> kinds.containsKey(kind)
                                && kinds.getOrDefault(kind, unitOnly).isSelected())
                        .collect(Collectors.toSet()),
                sheet.filter(_ -> unitOnly.isSelected())
                        .map(open -> open.page().unit().id()),
                lostOnly.isSelected() ? MarginFilter.Losses.ALONE : MarginFilter.Losses.AMONG_OTHERS,
                words.getText());
    }

    /// The mark that was chosen stays chosen, if it is still listed.
    private void fill() {
        var all = sheet.map(open -> model.in(open.page().course().id())).orElse(List.of());
        var lost = all.stream().filter(Placed::isOrphaned).count();
        lostOnly.setText(Messages.of("margin.lost-only", lost));
        lostOnly.setVisible(lost > 0 || lostOnly.isSelected());
        lostOnly.setManaged(lostOnly.isVisible());
        var chosen = chosen().map(Placed::number);
        var wanted = filter().of(all);
        nothing.setText(
                all.isEmpty()
                        ? Messages.of(
                                "margin.none",
                                Shortcut.YELLOW.words(),
                                Shortcut.NOTE.words(),
                                Shortcut.BOOKMARK.words())
                        : Messages.of("margin.none-fit"));
        if (!list.getItems().equals(wanted)) {
            var place = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(wanted);
            list.getSelectionModel().clearSelection();
            wanted.stream()
                    .filter(mark -> chosen.equals(Optional.of(mark.number())))
                    .findFirst()
                    .ifPresentOrElse(
                            list.getSelectionModel()::select,
                            () -> list.getSelectionModel()
                                    .select(Math.clamp(place, 0, Math.max(0, wanted.size() - 1))));
        }
        offer();
    }

    private void offer() {
        var lost = chosen().filter(Placed::isOrphaned);
        attachment.setVisible(lost.isPresent());
        attachment.setManaged(lost.isPresent());
        lost.ifPresent(mark -> attachment.setText(
                Messages.of(mark.mark().kind().isHighlight() ? "margin.attach.words" : "margin.attach.section")));
        removal.setDisable(chosen().isEmpty());
        export.setDisable(list.getItems().isEmpty());
    }

    private String where(Placed mark) {
        var anchor = mark.mark().anchor();
        var unit = mark.found().map(Found::unit).orElse(anchor.unit());
        var page = sheet.flatMap(open -> open.guide().page(new Place.Reading(anchor.course(), unit, "")));
        var title = page.map(one -> one.unit().title()).orElse(unit);
        return mark.isOrphaned()
                ? Messages.of("margin.was-in", title)
                : page.flatMap(one -> section(one, mark))
                        .filter(_ -> mark.mark().kind().isHighlight())
                        .map(section -> Messages.of("margin.where", title, section))
                        .orElse(title);
    }

    private static Optional<String> section(Guide.Page page, Placed mark) {
        return page.unit().blocks().stream()
                .filter(block -> block.id().equals(mark.block()))
                .map(Block::title)
                .findFirst();
    }
}
