package org.lectern.ui.settings;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.content.Course;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Deed;
import org.lectern.ui.Guide;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// Lists cards that were put aside or marked, or any others, and lets several be decided about at once.
public final class CardsView extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private final Course course;
    private final CardsModel model;
    private final ComboBox<CardsModel.Which> which = new ComboBox<>();
    private final ComboBox<Optional<Guide.Page>> unit = new ComboBox<>();
    private final TextField words = new TextField();
    private final ListView<CardsModel.Row> list = new ListView<>();
    private final Label count = Plain.words("", "settings-about");

    public CardsView(Course course, CardsModel model) {
        this.course = course;
        this.model = model;
        getStyleClass().add("cards-list");
        which.getItems().setAll(CardsModel.Which.values());
        which.setId("cards-which");
        which.setAccessibleText(Messages.of("cards.which"));
        which.setButtonCell(new WhichCell());
        which.setCellFactory(_ -> new WhichCell());
        which.setValue(CardsModel.Which.ASIDE);
        unit.getItems().add(Optional.empty());
        model.units(course).forEach(page -> unit.getItems().add(Optional.of(page)));
        unit.setAccessibleText(Messages.of("cards.unit"));
        unit.setButtonCell(new UnitCell());
        unit.setCellFactory(_ -> new UnitCell());
        unit.setValue(Optional.empty());
        unit.setTooltip(new Tooltip());
        unit.getTooltip().textProperty().bind(unit.valueProperty().map(CardsView::title));
        words.setId("cards-words");
        words.setPromptText(Messages.of("cards.words"));
        words.setAccessibleText(Messages.of("cards.words"));
        list.setId("cards-list");
        list.setAccessibleText(Messages.of("cards.list"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPlaceholder(Plain.words(Messages.of("cards.none"), "settings-about"));
        list.setCellFactory(_ -> new RowCell());
        var tools = new FlowPane(which, unit, words);
        tools.getStyleClass().add("cards-tools");
        tools.setMinWidth(0);
        unit.maxWidthProperty().bind(tools.widthProperty()); // however long a title is
        getChildren().addAll(tools, list, count, ways());
        which.valueProperty().subscribe(_ -> fill());
        unit.valueProperty().subscribe(_ -> fill());
        words.textProperty().subscribe(_ -> fill());
        sceneProperty().flatMap(_ -> model.stateProperty()).subscribe(_ -> fill());
    }

    private FlowPane ways() {
        var ways = new FlowPane(
                way("cards.resume", Deed.Resume::new),
                way("cards.suspend", Deed.Suspend::new),
                way("cards.bury", Deed.Bury::new),
                way("cards.mark", Deed.Mark::new),
                way("cards.unmark", Deed.Unmark::new));
        ways.getStyleClass().add("cards-tools");
        return ways;
    }

    private Button way(String key, BiFunction<CardId, OffsetDateTime, Deed> deed) {
        var button = new Button(Messages.of(key));
        button.setId(key.replace('.', '-'));
        button.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        button.setOnAction(
                _ -> model.decide(new ArrayList<>(list.getSelectionModel().getSelectedItems()), deed));
        return button;
    }

    private void fill() {
        if (getScene() == null) {
            return;
        }
        var found = model.rows(
                course,
                which.getValue(),
                unit.getValue().map(page -> page.unit().id()),
                words.getText());
        var selected = List.copyOf(list.getSelectionModel().getSelectedItems()).stream()
                .map(row -> row.card().id())
                .toList();
        list.getItems().setAll(found);
        list.getSelectionModel().clearSelection();
        for (var at = 0; at < found.size(); at++) {
            if (selected.contains(found.get(at).card().id())) {
                list.getSelectionModel().select(at);
            }
        }
        count.setText(Messages.of("cards.count", found.size()));
    }

    private static String state(CardsModel.Row row) {
        var states = new ArrayList<String>();
        if (row.decisions().suspended()) {
            states.add(Messages.of("cards.suspended"));
        }
        if (row.isBuried()) {
            states.add(Messages.of("cards.buried"));
        }
        if (row.decisions().marked()) {
            states.add(Messages.of("card.said.marked"));
        }
        row.decisions().due().ifPresent(day -> states.add(Messages.of("card.said.due", day.format(DAY))));
        return String.join(" · ", states);
    }

    private static String title(Optional<Guide.Page> unit) {
        return unit.map(page -> page.unit().title()).orElseGet(() -> Messages.of("cards.unit.all"));
    }

    private static final class RowCell extends ListCell<CardsModel.Row> {
        RowCell() {
            setPrefWidth(0); // as wide as the list, never wider
        }

        @Override
        protected void updateItem(CardsModel.Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty ? null : line(row));
            setAccessibleText(empty ? "" : row.name() + ", " + state(row));
        }

        private static HBox line(CardsModel.Row row) {
            var name = new Label(row.name());
            name.setMinWidth(0);
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var state = new Label(state(row));
            state.getStyleClass().add("cards-state");
            state.setMinWidth(Region.USE_PREF_SIZE);
            return new HBox(name, gap, state);
        }
    }

    private static final class WhichCell extends ListCell<CardsModel.Which> {
        @Override
        protected void updateItem(CardsModel.Which which, boolean empty) {
            super.updateItem(which, empty);
            setText(
                    empty
                            ? null
                            : switch (which) {
                                case ASIDE -> Messages.of("cards.which.aside");
                                case MARKED -> Messages.of("cards.which.marked");
                                case NOTED -> Messages.of("cards.which.noted");
                                case ALL -> Messages.of("cards.which.all");
                            });
        }
    }

    private static final class UnitCell extends ListCell<Optional<Guide.Page>> {
        @Override
        protected void updateItem(Optional<Guide.Page> unit, boolean empty) {
            super.updateItem(unit, empty);
            setText(empty ? null : title(unit));
        }
    }
}
