package org.lectern.ui.search;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.ui.Icon;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;
import org.lectern.ui.Shortcut;

/// The box in which everything is searched: what is typed, what to narrow it to, and what was found.
public final class SearchView extends VBox {
    private final SearchModel model;
    private final Runnable close;
    private final TextField field = new TextField();
    private final Map<Narrowing, ToggleButton> kinds = new EnumMap<>(Narrowing.class);
    private final Label heading = Plain.words("", "search-heading");
    private final ListView<SearchLine> lines = new ListView<>();
    private final Label help = Plain.words(Messages.of("search.help"), "search-help");
    private Sighting shown = Sighting.NOTHING;

    /// @param close closes the box
    public SearchView(SearchModel model, Runnable close) {
        this.model = model;
        this.close = close;
        setId("search");
        getStyleClass().add("search");
        getChildren().addAll(field(), kinds(), heading, help, lines(), hint());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.sightingProperty().subscribe(this::show);
    }

    /// Takes the keyboard when the box opens.
    public Node first() {
        field.selectAll();
        return field;
    }

    private Node field() {
        field.setId("search-field");
        field.setPromptText(Messages.of("search.prompt"));
        field.setAccessibleText(Messages.of("search.prompt"));
        field.setText(model.sightingProperty().get().typed());
        field.textProperty().addListener((_, _, typed) -> model.type(typed));
        HBox.setHgrow(field, Priority.ALWAYS);
        var line = new HBox(new Icon(Feather.SEARCH), field);
        line.getStyleClass().add("search-line");
        return line;
    }

    private Node kinds() {
        var group = new ToggleGroup();
        var row = new HBox();
        row.getStyleClass().add("search-kinds");
        for (var narrowing : Narrowing.values()) {
            var button = new ToggleButton();
            button.setId("search-" + narrowing.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add("search-kind");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.selectedProperty().subscribe((_, selected) -> {
                if (selected) {
                    model.narrow(narrowing);
                }
            });
            button.setOnAction(_ -> button.setSelected(true)); // one of them always is
            kinds.put(narrowing, button);
            row.getChildren().add(button);
        }
        return row;
    }

    private Node lines() {
        heading.setId("search-count");
        heading.setAccessibleRole(AccessibleRole.TEXT);
        lines.setId("search-lines");
        lines.setAccessibleText(Messages.of("search.lines"));
        lines.setFocusTraversable(false);
        lines.setCellFactory(_ -> new SearchCell(model, this::follow));
        VBox.setVgrow(lines, Priority.ALWAYS);
        return lines;
    }

    private static Node hint() {
        return Plain.words(
                Messages.of(
                        "search.hint",
                        Shortcut.NARROW.words(),
                        Shortcut.NARROW.keys().getLast().getDisplayText()),
                "key-hint");
    }

    private void show(Sighting sighting) {
        if (!field.getText().equals(sighting.typed())) {
            field.setText(sighting.typed());
            field.end();
        }
        var same = sighting.typed().equals(shown.typed()) && sighting.narrowing() == shown.narrowing();
        var selected = same ? lines.getSelectionModel().getSelectedIndex() : 0;
        shown = sighting;
        var stage = sighting.stage();
        kinds.forEach((narrowing, button) -> dress(button, narrowing, sighting));
        lines.setItems(FXCollections.observableList(sighting.lines()));
        lines.getSelectionModel().select(stage == Sighting.Stage.BEFORE ? -1 : Math.max(0, selected));
        if (!same) {
            lines.scrollTo(0);
        }
        heading.setText(heading(sighting));
        var any = !lines.getItems().isEmpty();
        lines.setVisible(any);
        help.setVisible(!any && stage != Sighting.Stage.WAITING);
        help.setText(Messages.of(stage == Sighting.Stage.NOTHING ? "search.help.nothing" : "search.help"));
        help.setManaged(help.isVisible());
        field.setAccessibleHelp(heading.getText());
    }

    private static void dress(ToggleButton button, Narrowing narrowing, Sighting sighting) {
        var name = Messages.of("search.narrow." + narrowing.name().toLowerCase(Locale.ROOT));
        var counts = sighting.ready() && !sighting.found().sought().isEmpty();
        button.setText(
                counts
                        ? Messages.of(
                                "search.narrow.count", name, sighting.found().count(narrowing.kinds()))
                        : name);
        button.setSelected(sighting.narrowing() == narrowing);
    }

    private static String heading(Sighting sighting) {
        return switch (sighting.stage()) {
            case WAITING -> Messages.of("search.waiting");
            case BEFORE -> Messages.of(sighting.recent().isEmpty() ? "search.before" : "search.recent");
            case FOUND -> Messages.of("search.count", sighting.count());
            case NOTHING -> Messages.of(sighting.lines().isEmpty() ? "search.nothing" : "search.nothing.but");
        };
    }

    private void pressed(KeyEvent event) {
        var narrowing = Shortcut.NARROW.nth(event);
        if (narrowing.isPresent()) {
            model.narrow(Narrowing.values()[narrowing.getAsInt()]);
            event.consume();
        } else if (Shortcut.SHOW_FOUND_ANSWER.means(event)) {
            selected().ifPresent(this::answer);
            event.consume();
        } else if (!(event.getTarget() instanceof ToggleButton)) {
            move(event);
        }
    }

    private void move(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> selected().ifPresent(this::follow);
            case DOWN -> select(1);
            case UP -> select(-1);
            case PAGE_DOWN -> select(PAGE);
            case PAGE_UP -> select(-PAGE);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// How many lines a page has, more or less.
    private static final int PAGE = 6;

    private Optional<SearchLine> selected() {
        return Optional.ofNullable(lines.getSelectionModel().getSelectedItem());
    }

    private void select(int step) {
        var last = lines.getItems().size() - 1;
        if (last >= 0) {
            var index = Math.clamp(lines.getSelectionModel().getSelectedIndex() + step, 0, last);
            lines.getSelectionModel().select(index);
            lines.scrollTo(Math.max(0, index - 2));
        }
    }

    private void answer(SearchLine line) {
        if (line instanceof SearchLine.Hit hit) {
            model.answer(hit.result());
        }
    }

    private void follow(SearchLine line) {
        switch (line) {
            case SearchLine.Hit hit -> {
                close.run();
                model.open(hit.result());
            }
            case SearchLine.Recent(var typed) -> model.type(typed);
            case SearchLine.Meant(var typed) -> model.type(typed);
            case SearchLine.Fewer(var typed, var _) -> model.type(typed);
            case SearchLine.Elsewhere _ -> model.narrow(Narrowing.ALL);
        }
    }
}
