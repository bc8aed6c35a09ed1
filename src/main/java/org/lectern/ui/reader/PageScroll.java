package org.lectern.ui.reader;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.lectern.content.Block;

/// Scrolls a page by pixels, draws its blocks as they come near, and keeps what is being read in its place while blocks
/// around it grow or shrink.
final class PageScroll extends ScrollPane {
    /// The share of the window by which a page is turned.
    private static final double PAGE = 0.9;

    /// How many windows above and below stay drawn once they were.
    private static final double KEPT = 4;

    /// Room left beside what is brought into view from nearby, in pixels.
    private static final double EDGE = 48;

    private final Runnable pulse = this::settle;
    private Optional<PageView> page = Optional.empty();
    private Optional<String> wanted = Optional.empty();
    private Optional<String> edited = Optional.empty();
    private Optional<String> held = Optional.empty();
    private Optional<Sought> sought = Optional.empty();
    private Optional<Anchor> anchor = Optional.empty();
    private double settled;
    private boolean byHand;
    private boolean pressed;

    /// What is being read: a block, and where it stood in the window.
    ///
    /// @param offset from the window's top to the block's, in pixels
    /// @param height of the page then, in pixels
    /// @param window its height then, in pixels
    private record Anchor(String block, double offset, double height, double window) {}

    /// A wish to see something on a block.
    private record Sought(String block, Supplier<Optional<Bounds>> place) {}

    PageScroll() {
        setId("page-scroll");
        getStyleClass().add("page-scroll");
        setFitToWidth(true);
        sceneProperty().subscribe(this::attach);
        addEventFilter(ScrollEvent.ANY, _ -> byHand = true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> press(true));
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> press(false));
    }

    /// The toolkit turns a long page by a line only; here a key turns it by what is seen of it.
    private void pressed(KeyEvent event) {
        byHand = true;
        var down = switch (event.getCode()) {
            case PAGE_DOWN -> PAGE;
            case PAGE_UP -> -PAGE;
            case SPACE -> event.getTarget() != this ? 0 : event.isShiftDown() ? -PAGE : PAGE;
            default -> 0;
        };
        if (down != 0) {
            page.ifPresent(view -> turn(view, down * window()));
            event.consume();
        }
    }

    private void turn(PageView view, double pixels) {
        var room = view.getHeight() - window();
        if (room > 0) {
            setVvalue(Math.clamp((top(view) + pixels) / room, 0, 1));
        }
    }

    /// While the button is down on the scroll bar, it may move by itself.
    private void press(boolean down) {
        pressed = down;
        byHand = true;
    }

    private void attach(Scene before, Scene after) {
        if (before != null) {
            before.removePostLayoutPulseListener(pulse);
        }
        if (after != null) {
            after.addPostLayoutPulseListener(pulse);
        }
    }

    void show(PageView view) {
        page = Optional.of(view);
        anchor = Optional.empty();
        setContent(view);
    }

    /// Shows the page as it is now, and what is being read where it stood.
    void refresh(PageView view, ReaderModel.Sheet sheet) {
        view.refresh(sheet);
        held = held.filter(view::has);
        requestLayout();
    }

    /// Draws the eye to what was edited, and brings it to the top of the window if it cannot be seen.
    void look(String target) {
        edited = Optional.of(target);
        requestLayout();
    }

    /// Brings a block or an item to the top of the window; the head of the page when the target is empty.
    void bring(String target) {
        wanted = Optional.of(target);
        requestLayout();
    }

    /// Brings something on a block into view, unless it can be seen already.
    ///
    /// @param place where it lies in the scene, once its block is drawn
    void reveal(String block, Supplier<Optional<Bounds>> place) {
        sought = Optional.of(new Sought(block, place));
        requestLayout();
    }

    /// Scrolls by some pixels, downwards when positive.
    void move(double pixels) {
        byHand = true;
        page.ifPresent(view -> turn(view, pixels));
    }

    /// Whether the student himself has scrolled since the page last moved by itself.
    boolean wasMoved() {
        return byHand && getVvalue() != settled;
    }

    /// The block to cover among those that are seen.
    Optional<Block> coverable() {
        // A block of which only the last line is left is not what is read.
        return page.flatMap(view -> view.coverable(top(view) + window() / 10, top(view) + window()));
    }

    /// The id of the block that is read: the one in the upper part of the window.
    String read() {
        return page.map(view -> view.blockAt(top(view) + window() / 4)).orElse("");
    }

    private double window() {
        return getViewportBounds().getHeight();
    }

    private double top(PageView view) {
        return getVvalue() * Math.max(0, view.getHeight() - window());
    }

    private void moveTo(PageView view, double top) {
        var room = view.getHeight() - window();
        settled = room <= 0 ? 0 : Math.clamp(top / room, 0, 1);
        setVvalue(settled);
    }

    /// Runs after each layout, before it is painted.
    private void settle() {
        page.filter(view -> window() > 0 && view.getHeight() > 0).ifPresent(view -> {
            held = held.filter(_ -> !wasMoved());
            if (wanted.isPresent()) {
                bring(view, wanted.get());
            } else if (!wasMoved()) {
                stay(view);
            }
            sought.ifPresent(wish -> reveal(view, wish));
            edited.ifPresent(target -> look(view, target));
            drawNearby(view);
            anchor = view.slotAt(top(view)).map(slot -> anchor(view, slot));
            settled = getVvalue();
            byHand = pressed;
        });
    }

    private void bring(PageView view, String target) {
        wanted = Optional.empty();
        held = Optional.of(target);
        byHand = false;
        view.draw(target);
        do {
            layOut();
            moveTo(view, view.topOf(target));
        } while (view.drawOne(top(view), top(view) + window()));
        view.flash(target);
    }

    private void reveal(PageView view, Sought wish) {
        sought = Optional.empty();
        held = Optional.empty();
        view.draw(wish.block());
        do {
            layOut();
            wish.place().get().map(view::sceneToLocal).ifPresent(box -> {
                var top = top(view);
                if (box.getMinY() < top || box.getMaxY() > top + window()) {
                    var far = box.getMaxY() < top - window() || box.getMinY() > top + 2 * window();
                    var edge = far ? window() / 3 : EDGE;
                    moveTo(view, far || box.getMinY() < top ? box.getMinY() - edge : box.getMaxY() + edge - window());
                }
            });
        } while (view.drawOne(top(view), top(view) + window()));
    }

    private void look(PageView view, String target) {
        edited = Optional.empty();
        var kept = anchor;
        view.draw(target);
        layOut();
        kept.ifPresent(reading -> moveTo(view, placeOf(view, reading)));
        if (!view.shows(target, top(view), top(view) + window())) {
            bring(view, target);
        }
        view.flashEdit(target);
    }

    /// When the page or the window has changed, what was brought stays where it was brought; without that, what is
    /// being read stays where it stood.
    private void stay(PageView view) {
        anchor.filter(kept -> kept.height() != view.getHeight() || kept.window() != window() || getVvalue() != settled)
                .ifPresent(kept -> moveTo(view, held.map(view::topOf).orElseGet(() -> placeOf(view, kept))));
    }

    /// All that can be seen is drawn at once; a window's height above and below, one block at a time.
    private void drawNearby(PageView view) {
        while (drawOne(view, 0)) {
            continue;
        }
        if (drawOne(view, window())) {
            requestLayout();
        } else {
            view.undrawBeyond(top(view) - KEPT * window(), top(view) + (KEPT + 1) * window());
        }
    }

    /// Draws one block in the window or within a margin of it, while what is being read keeps its place.
    private boolean drawOne(PageView view, double margin) {
        var top = top(view);
        var reading = view.slotAt(top).map(slot -> anchor(view, slot));
        if (!view.drawOne(top - margin, top + window() + margin)) {
            return false;
        }
        layOut();
        reading.ifPresent(kept -> moveTo(view, placeOf(view, kept)));
        return true;
    }

    private Anchor anchor(PageView view, Slot slot) {
        return new Anchor(slot.block(), view.topOf(slot) - top(view), view.getHeight(), window());
    }

    /// Where the window's top must be for the anchor to stand where it stood.
    private double placeOf(PageView view, Anchor kept) {
        return view.slot(kept.block())
                .map(slot -> view.topOf(slot) - kept.offset())
                .orElseGet(() -> top(view));
    }

    private void layOut() {
        applyCss();
        layout();
    }
}
