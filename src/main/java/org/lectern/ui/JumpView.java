package org.lectern.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.content.Finder;

/// The jump box: a few letters, and one is at a unit, block, term or question.
final class JumpView extends StackPane {
    private static final int MOST = 50;
    private static final int SHOWN = 10;

    private final MainModel model;
    private final Runnable close;
    private final TextField field = new TextField();
    private final ListView<Finder.Hit> hits = new ListView<>();
    private final Label nothing = new Label();

    JumpView(MainModel model, Runnable close) {
        this.model = model;
        this.close = close;
        getStyleClass().add("jump-backdrop");
        getChildren().add(box());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                close.run();
            }
        });
    }

    private VBox box() {
        field.setId("jump-field");
        field.setPromptText(Messages.of("jump.prompt"));
        field.setAccessibleText(Messages.of("jump.prompt"));
        field.textProperty().subscribe(this::find);
        hits.setId("jump-hits");
        hits.setAccessibleText(Messages.of("jump.hits"));
        hits.setFocusTraversable(false);
        hits.setPlaceholder(nothing);
        hits.setCellFactory(_ -> new HitCell(this::open));
        HBox.setHgrow(field, Priority.ALWAYS);
        var line = new HBox(field);
        line.getStyleClass().add("jump-line");
        var box = new VBox(line, hits);
        box.getStyleClass().add("jump-box");
        box.setMaxHeight(USE_PREF_SIZE);
        return box;
    }

    void start() {
        field.clear();
        find("");
        field.requestFocus();
    }

    private void find(String words) {
        var meant = Reference.hit(model.guide(), words).stream();
        var found = model.guide().finder().search(words).stream();
        hits.getItems().setAll(Stream.concat(meant, found).limit(MOST).toList());
        nothing.setText(Messages.of(Reference.isOne(words) ? "jump.no-reference" : "jump.nothing"));
        hits.getSelectionModel().selectFirst();
        var any = !hits.getItems().isEmpty() || !words.isBlank();
        hits.setPrefHeight(Math.clamp(hits.getItems().size(), 1, SHOWN) * hits.getFixedCellSize() + 2);
        hits.setVisible(any);
        hits.setManaged(any);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close.run();
            case ENTER -> open();
            case DOWN -> select(1);
            case UP -> select(-1);
            case TAB -> {} // what lies under the box is out of reach until it closes
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int step) {
        var last = hits.getItems().size() - 1;
        if (last >= 0) {
            var index = Math.clamp(hits.getSelectionModel().getSelectedIndex() + step, 0, last);
            hits.getSelectionModel().select(index);
            hits.scrollTo(Math.max(0, index - 4));
        }
    }

    private void open() {
        Optional.ofNullable(hits.getSelectionModel().getSelectedItem()).ifPresent(hit -> {
            close.run();
            model.go(new Place.Reading(hit.course(), hit.unit(), hit.target()));
        });
    }

    private static final class HitCell extends ListCell<Finder.Hit> {
        HitCell(Runnable open) {
            setPrefWidth(0); // as wide as the box, never wider
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                    open.run();
                }
            });
        }

        @Override
        protected void updateItem(Finder.Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setText(null);
            setGraphic(empty ? null : line(hit));
        }

        private static HBox line(Finder.Hit hit) {
            var label = new Label(hit.label());
            label.getStyleClass().add("jump-label");
            label.setMinWidth(0);
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var what = new Label(Messages.of("jump.what." + hit.what().name().toLowerCase(Locale.ROOT)));
            what.getStyleClass().add("jump-what");
            what.setMinWidth(Region.USE_PREF_SIZE);
            return new HBox(label, gap, what);
        }
    }
}
