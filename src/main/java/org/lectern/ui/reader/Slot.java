package org.lectern.ui.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.event.EventType;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.lectern.content.Block;
import org.lectern.ui.guide.BlockView;

/// The room of one block on the page. The block is only drawn when it comes near: drawing all of a long unit at once
/// would keep the reader waiting.
final class Slot extends StackPane {
    /// About how tall a block is, in pixels, until it is known.
    private static final double USUAL_HEIGHT = 800;

    private final Block block;
    private final Function<Slot, BlockView> maker;
    private final Map<Double, Double> heights = new HashMap<>();
    private Optional<BlockView> view = Optional.empty();
    private double room = USUAL_HEIGHT;
    private boolean touched;

    Slot(Block block, Function<Slot, BlockView> maker) {
        this.block = block;
        this.maker = maker;
        addEventFilter(InputEvent.ANY, event -> touched |= isDeed(event.getEventType()));
    }

    /// The id of the block.
    String block() {
        return block.id();
    }

    /// The block, drawn or not.
    Block content() {
        return block;
    }

    /// Whether it is drawn, and of exactly this block.
    boolean shows(Block other) {
        return isDrawn() && block.equals(other);
    }

    /// Takes the room of another slot until it is drawn itself.
    void standFor(Slot other) {
        room = other.isDrawn() ? other.getHeight() : other.room;
    }

    boolean isDrawn() {
        return view.isPresent();
    }

    /// The block, drawn now if it was not before.
    BlockView view() {
        return view.orElseGet(this::draw);
    }

    private BlockView draw() {
        var made = maker.apply(this);
        view = Optional.of(made);
        getChildren().add(made);
        applyCss(); // of this block alone: on the whole page it would take the longer the more is drawn
        return made;
    }

    /// Lays something over the block.
    void cover(Pane pane) {
        getChildren().add(pane);
    }

    /// What was opened in a block, or written, would be lost with its view.
    boolean canBeUndrawn() {
        return isDrawn() && !touched && !isFocusWithin();
    }

    private static boolean isDeed(EventType<?> type) {
        return type == MouseEvent.MOUSE_PRESSED || type == KeyEvent.KEY_PRESSED;
    }

    /// Forgets the view of the block and keeps its room.
    void undraw() {
        room = getHeight();
        view = Optional.empty();
        getChildren().clear();
    }

    /// How tall it is at a width, in pixels.
    double height(double width) {
        return isDrawn() ? heights.computeIfAbsent(width, at -> snapSizeY(prefHeight(at))) : room;
    }

    @Override
    public void requestLayout() {
        // Also called while it is made, before there is anything to forget.
        if (heights != null) {
            heights.clear();
        }
        super.requestLayout();
    }

    /// How far down the page it begins, in pixels.
    double top() {
        return getLayoutY();
    }

    /// How far down the page it ends, in pixels.
    double bottom() {
        return getLayoutY() + getHeight();
    }

    /// Whether any of it lies between two heights of the page.
    boolean meets(double from, double to) {
        return bottom() > from && top() < to;
    }
}
