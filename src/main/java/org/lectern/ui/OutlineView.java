package org.lectern.ui;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.lectern.ui.guide.StrengthLegend;

/// The outline at the left: course, units and blocks, with a filter and a mark at the block in view.
final class OutlineView extends BorderPane {
    /// Lines kept above the marked one when it has to be brought into view.
    private static final int LINES_ABOVE = 6;

    private final MainModel model;
    private final StrengthModel strength;
    private final ReadingModel reading;
    private final StrengthLegend legend = new StrengthLegend();
    private final TextField filter = new TextField();
    private final TreeView<OutlineTree.Line> tree = new TreeView<>();

    OutlineView(MainModel model, StrengthModel strength, ReadingModel reading) {
        this.model = model;
        this.strength = strength;
        this.reading = reading;
        getStyleClass().add("outline");
        filter.setId("outline-filter");
        filter.setPromptText(Messages.of("outline.filter"));
        filter.setAccessibleText(Messages.of("outline.filter"));
        filter.textProperty().subscribe(_ -> fill());
        filter.setOnKeyPressed(event -> {
            switch (event.getCode()) {
                case ESCAPE -> filter.clear();
                case DOWN, ENTER -> focusTree();
                default -> {}
            }
        });
        legend.visibleProperty().bind(strength.shownProperty());
        legend.managedProperty().bind(legend.visibleProperty());
        strength.shownProperty().subscribe(_ -> tree.refresh());
        reading.readProperty().subscribe(_ -> tree.refresh());
        model.besideProperty().subscribe(passage -> passage.ifPresent(this::bring));
        setTop(filter);
        setCenter(tree());
        model.guideProperty().subscribe(_ -> fill());
        model.trailProperty().subscribe(_ -> mark());
    }

    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    private void focusTree() {
        if (tree.getSelectionModel().isEmpty()) {
            tree.getSelectionModel().selectFirst();
        }
        tree.requestFocus();
    }

    private TreeView<OutlineTree.Line> tree() {
        tree.setId("outline-tree");
        tree.setAccessibleText(Messages.of("outline.name"));
        tree.setShowRoot(false);
        tree.setCellFactory(_ -> new OutlineCell(model::go, strength, reading, model.besideProperty()));
        tree.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        tree.heightProperty().subscribe(_ -> {
            if (!tree.getSelectionModel().isEmpty()) {
                reveal(tree.getSelectionModel().getSelectedIndex());
            }
        });
        return tree;
    }

    private void open() {
        Optional.ofNullable(tree.getSelectionModel().getSelectedItem())
                .map(TreeItem::getValue)
                .filter(line -> !isCovered(line))
                .ifPresent(line -> model.go(line.place()));
    }

    /// Whether a line is covered, since a passage from elsewhere is open beside a question.
    private boolean isCovered(OutlineTree.Line line) {
        return model.besideProperty()
                .get()
                .filter(passage -> !line.isOnTheWayTo(passage))
                .isPresent();
    }

    private void fill() {
        tree.setRoot(OutlineTree.of(model.guide(), filter.getText()));
        var empty = tree.getRoot().getChildren().isEmpty();
        setBottom(empty && !filter.getText().isBlank() ? nothing() : legend);
        mark();
    }

    private static Label nothing() {
        return Plain.words(Messages.of("outline.nothing"), "outline-nothing");
    }

    private void mark() {
        item(model.guide().line(model.here()))
                .ifPresentOrElse(this::mark, () -> tree.getSelectionModel().clearSelection());
    }

    private Optional<TreeItem<OutlineTree.Line>> item(Place place) {
        return lines(tree.getRoot())
                .filter(item -> item.getValue().place().equals(place))
                .findFirst();
    }

    private void mark(TreeItem<OutlineTree.Line> item) {
        tree.getSelectionModel().select(item);
        bring(tree.getRow(item));
    }

    /// Brings the line of a block into view.
    private void bring(Place.Reading block) {
        item(block).map(tree::getRow).filter(row -> row >= 0).ifPresent(this::bring);
    }

    private void bring(int row) {
        var shown = tree.lookupAll(".tree-cell").stream()
                .map(cell -> (TreeCell<?>) cell)
                .filter(cell -> cell.isVisible() && !cell.isEmpty())
                .mapToInt(TreeCell::getIndex)
                .summaryStatistics();
        if (row <= shown.getMin() || row >= shown.getMax() - 1) { // the last one may be cut off
            reveal(row);
        }
    }

    private void reveal(int row) {
        var last = tree.getExpandedItemCount() - 1;
        tree.scrollTo(row + LINES_ABOVE > last ? last : Math.max(0, row - LINES_ABOVE));
    }

    private static Stream<TreeItem<OutlineTree.Line>> lines(TreeItem<OutlineTree.Line> item) {
        return Stream.concat(Stream.of(item), item.getChildren().stream().flatMap(OutlineView::lines));
    }
}
