package org.lectern.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.progress.ReadThrough;
import org.lectern.quiz.Spot;
import org.lectern.ui.guide.StrengthSign;

/// A line of the outline: what it is called, what of it was read, and how well it is remembered.
final class OutlineCell extends TreeCell<OutlineTree.Line> {
    private final StrengthModel strength;
    private final ReadingModel reading;
    /// The block from which a passage is open beside a question.
    private final ObservableValue<Optional<Place.Reading>> beside;
    /// Whether the line is covered as it is drawn.
    private boolean covered;

    /// @param beside the block from which a passage is open beside a question: all lines but those on the way to it are
    /// covered
    OutlineCell(
            Consumer<Place> go,
            StrengthModel strength,
            ReadingModel reading,
            ObservableValue<Optional<Place.Reading>> beside) {
        this.beside = beside;
        this.strength = strength;
        this.reading = reading;
        setTextOverrun(OverrunStyle.ELLIPSIS);
        setPrefWidth(0); // as wide as the outline, never wider
        // each line by itself: when the tree refreshes all, those that are kept for later keep their looks
        beside.when(sceneProperty().isNotNull()).subscribe(_ -> follow());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !isEmpty() && !isCovered(getItem()) && !folds(event)) {
                go.accept(getItem().place());
            }
        });
    }

    private void follow() {
        if (!isEmpty() && covered != isCovered(getItem())) {
            updateItem(getItem(), false);
        }
    }

    private boolean isCovered(OutlineTree.Line line) {
        return beside.getValue().filter(passage -> !line.isOnTheWayTo(passage)).isPresent();
    }

    /// Whether the click was on the arrow that folds the line, which leads nowhere.
    private boolean folds(MouseEvent event) {
        var arrow = getDisclosureNode();
        return arrow != null
                && arrow.isVisible()
                && arrow.contains(arrow.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }

    @Override
    protected void updateItem(OutlineTree.Line line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("course", "unit", "block");
        covered = !empty && isCovered(line);
        if (covered) {
            cover(line);
            return;
        }
        setText(empty ? null : line.title());
        setGraphic(empty ? null : graphic(line).orElse(null));
        setTooltip(empty ? null : new Tooltip(words(line)));
        setAccessibleText(empty ? null : words(line));
        setContextMenu(empty ? null : menu(line).orElse(null));
        if (!empty) {
            setContentDisplay(line.level() == OutlineTree.Level.UNIT ? ContentDisplay.RIGHT : ContentDisplay.LEFT);
            getStyleClass().add(level(line));
        }
    }

    /// A bar, always of one length, in place of all that the line says.
    private void cover(OutlineTree.Line line) {
        var bar = new Region();
        bar.getStyleClass().add("outline-cover");
        setText("");
        setGraphic(bar);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setTooltip(new Tooltip(Messages.of("outline.covered")));
        setAccessibleText(Messages.of("outline.covered"));
        setContextMenu(null);
        getStyleClass().add(level(line));
    }

    private static String level(OutlineTree.Line line) {
        return switch (line.level()) {
            case COURSE -> "course";
            case UNIT -> "unit";
            case BLOCK -> "block";
        };
    }

    private static Optional<Place.Reading> page(OutlineTree.Line line) {
        return line.place() instanceof Place.Reading place ? Optional.of(place) : Optional.empty();
    }

    private String words(OutlineTree.Line line) {
        return switch (line.level()) {
            case COURSE -> line.title();
            case UNIT ->
                begun(line)
                        .map(share -> Messages.of("outline.share", line.title(), share.read(), share.all()))
                        .orElse(line.title());
            case BLOCK ->
                page(line).filter(reading::isRead).isPresent()
                        ? Messages.of("outline.read", line.title())
                        : line.title();
        };
    }

    private Optional<Node> graphic(OutlineTree.Line line) {
        return switch (line.level()) {
            case COURSE -> Optional.empty();
            case UNIT -> begun(line).map(OutlineCell::sign);
            case BLOCK -> page(line).map(place -> signs(place, line.block()));
        };
    }

    /// How much of a unit is read, once some of it is.
    private Optional<ReadThrough.Share> begun(OutlineTree.Line line) {
        return page(line).flatMap(reading::share).filter(share -> share.read() > 0);
    }

    private static Node sign(ReadThrough.Share share) {
        var label = new Label(Messages.of("outline.share.short", share.read(), share.all()), new Icon(Feather.CHECK));
        label.getStyleClass().add("read-share");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /// The signs in rooms that all blocks have, so that their titles begin at one edge.
    private Node signs(Place.Reading place, Optional<Spot> block) {
        var read = new StackPane();
        read.getStyleClass().add("read-room");
        if (reading.isRead(place)) {
            read.getChildren().add(new Icon(Feather.CHECK));
        }
        var signs = new HBox(read);
        if (strength.shownProperty().get()) {
            var room = new StackPane();
            room.getStyleClass().add("strength-room");
            block.map(strength::of).map(StrengthSign::new).ifPresent(room.getChildren()::add);
            signs.getChildren().add(room);
        }
        return signs;
    }

    private Optional<ContextMenu> menu(OutlineTree.Line line) {
        return page(line).map(place -> {
            var turn = new MenuItem(Messages.of(reading.isRead(place) ? "place.unread" : "place.read"));
            turn.setId("outline-read");
            turn.setOnAction(_ -> reading.turn(place));
            return new ContextMenu(turn);
        });
    }
}
