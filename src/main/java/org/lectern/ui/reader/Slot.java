package org.lectern.ui.reader;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import org.lectern.content.Block;
import org.lectern.ui.guide.BlockView;

/// The room of one block on the page. The block is only drawn when it comes near: drawing all of a long unit at once
/// would keep the reader waiting.
final class Slot extends StackPane {
    /// About how tall a block is, in pixels, until it is known.
    private static final double USUAL_HEIGHT = 800;

    private final Block block;
    private final Supplier<BlockView> maker;
    private Optional<BlockView> view = Optional.empty();

    Slot(Block block, Supplier<BlockView> maker) {
        this.block = block;
        this.maker = maker;
        setMinHeight(USUAL_HEIGHT);
    }

    /// The id of the block.
    String block() {
        return block.id();
    }

    /// Whether it is drawn, and of exactly this block.
    boolean shows(Block other) {
        return isDrawn() && block.equals(other);
    }

    /// Takes the room of another slot until it is drawn itself.
    void standFor(Slot other) {
        setMinHeight(other.getHeight());
    }

    boolean isDrawn() {
        return view.isPresent();
    }

    /// The block, drawn now if it was not before.
    BlockView view() {
        return view.orElseGet(this::draw);
    }

    private BlockView draw() {
        var made = maker.get();
        view = Optional.of(made);
        setMinHeight(USE_COMPUTED_SIZE);
        getChildren().add(made);
        return made;
    }

    /// How far down the page it begins, in pixels.
    double top() {
        return getBoundsInParent().getMinY();
    }

    /// Whether any of it lies between two heights of the page.
    boolean meets(double from, double to) {
        return getBoundsInParent().getMaxY() > from && top() < to;
    }
}
