package org.lectern.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.lectern.quiz.Spot;
import org.lectern.ui.guide.StrengthLegend;
import org.lectern.ui.guide.StrengthSign;

/// The outline at the left: course, units and blocks, with a filter and a mark at the block in view.
final class OutlineView extends BorderPane {
    /// Lines kept above the marked one when it has to be brought into view.
    private static final int LINES_ABOVE = 6;

    private final MainModel model;
    private final StrengthModel strength;
    private final StrengthLegend legend = new StrengthLegend();
    private final TextField filter = new TextField();
    private final TreeView<OutlineTree.Line> tree = new TreeView<>();

    OutlineView(MainModel model, StrengthModel strength) {
        this.model = model;
        this.strength = strength;
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
        tree.setCellFactory(_ -> new LineCell(model::go, strength));
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
                .ifPresent(line -> model.go(line.place()));
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
        var here = model.guide().line(model.here());
        lines(tree.getRoot())
                .filter(item -> item.getValue().place().equals(here))
                .findFirst()
                .ifPresentOrElse(this::mark, () -> tree.getSelectionModel().clearSelection());
    }

    private void mark(TreeItem<OutlineTree.Line> item) {
        tree.getSelectionModel().select(item);
        var row = tree.getRow(item);
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

    private static final class LineCell extends TreeCell<OutlineTree.Line> {
        private final StrengthModel strength;

        LineCell(Consumer<Place> go, StrengthModel strength) {
            this.strength = strength;
            setTextOverrun(OverrunStyle.ELLIPSIS);
            setPrefWidth(0); // as wide as the outline, never wider
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && !isEmpty() && !folds(event)) {
                    go.accept(getItem().place());
                }
            });
        }

        /// Whether the click was on the arrow that folds the line, which leads nowhere.
        private boolean folds(MouseEvent event) {
            var arrow = getDisclosureNode();
            return arrow != null
                    && arrow.isVisible()
                    && arrow.contains(arrow.sceneToLocal(event.getSceneX(), event.getSceneY()));
        }

        /// The sign in a room that all blocks have, so that their titles begin at one edge.
        private Node sign(Spot block) {
            var room = new StackPane(new StrengthSign(strength.of(block)));
            room.getStyleClass().add("strength-room");
            return room;
        }

        @Override
        protected void updateItem(OutlineTree.Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll("course", "unit", "block");
            if (empty) {
                setText(null);
                setTooltip(null);
                setGraphic(null);
                return;
            }
            setText(line.title());
            setGraphic(
                    strength.shownProperty().get()
                            ? line.block().map(this::sign).orElse(null)
                            : null);
            setTooltip(new Tooltip(line.title()));
            getStyleClass()
                    .add(
                            switch (line.level()) {
                                case COURSE -> "course";
                                case UNIT -> "unit";
                                case BLOCK -> "block";
                            });
        }
    }
}
