package org.lectern.ui.reader;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.lectern.content.Block;
import org.lectern.ui.Scroll;

/// Scrolls a page by pixels, draws its blocks as they come near, and keeps what is being read in its place while blocks
/// around it grow or shrink.
final class PageScroll extends ScrollPane {
    /// How many windows above and below stay drawn once they were.
    private static final double KEPT = 4;

    private final Runnable pulse = this::settle;
    private Optional<PageView> page = Optional.empty();
    private Optional<Wish> wanted = Optional.empty();
    private Optional<String> edited = Optional.empty();
    private Optional<String> held = Optional.empty();
    private Optional<Sight> sought = Optional.empty();
    private Optional<Anchor> anchor = Optional.empty();
    private double settled;
    private boolean byHand;
    private boolean pressed;
    private Consumer<Optional<Scroll>> told = _ -> {};
    private Optional<Scroll> standing = Optional.empty();

    /// A wish to see a block or an item at the window's top, or rather the place it was left at.
    private record Wish(String target, Optional<Scroll> scroll) {}

    PageScroll() {
        setId("page-scroll");
        getStyleClass().add("page-scroll");
        setFitToWidth(true);
        sceneProperty().subscribe(this::attach);
        addEventFilter(ScrollEvent.ANY, _ -> byHand = true);
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> byHand = true);
        PageKeys.attach(this);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> press(true));
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> press(false));
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
    ///
    /// @param scroll where the page was left, which comes first
    void bring(String target, Optional<Scroll> scroll) {
        wanted = Optional.of(new Wish(target, scroll));
        requestLayout();
    }

    /// Tells from now on where the page stands; empty while what was brought is still at the top.
    void tell(Consumer<Optional<Scroll>> listener) {
        told = listener;
    }

    /// Brings something on a block into view, unless it can be seen already.
    ///
    /// @param place where it lies in the scene, once its block is drawn
    void reveal(String block, Supplier<Optional<Bounds>> place) {
        sought = Optional.of(new Sight(block, place));
        requestLayout();
    }

    /// Turns the page by a share of what is seen of it, downwards when positive.
    void turn(double share) {
        move(share * window());
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

    /// What of each block is in view.
    Stream<Gaze.Seen> seen(PageView view) {
        return view.seen(top(view), window());
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
                grant(view, wanted.get());
            } else if (!wasMoved()) {
                stay(view);
            }
            sought.ifPresent(wish -> reveal(view, wish));
            edited.ifPresent(target -> look(view, target));
            drawNearby(view);
            anchor = anchor.filter(kept -> kept.holds(view.getHeight(), window(), getVvalue()))
                    .or(() -> Optional.of(anchor(view)));
            tell(held.isPresent() ? Optional.empty() : anchor.map(Anchor::scroll));
            settled = getVvalue();
            byHand = pressed;
        });
    }

    private void tell(Optional<Scroll> now) {
        if (!now.equals(standing)) {
            standing = now;
            told.accept(now);
        }
    }

    private void grant(PageView view, Wish wish) {
        wanted = Optional.empty();
        wish.scroll()
                .filter(scroll ->
                        scroll.block().isEmpty() || view.slot(scroll.block()).isPresent())
                .ifPresentOrElse(scroll -> resume(view, scroll), () -> bring(view, wish.target()));
    }

    /// Goes on where the page was left.
    private void resume(PageView view, Scroll scroll) {
        held = Optional.empty();
        byHand = false;
        drawn(view, scroll.block());
        do {
            layout();
            moveTo(view, placeOf(view, scroll));
        } while (view.drawOne(top(view), top(view) + window()));
    }

    private void bring(PageView view, String target) {
        held = Optional.of(target);
        byHand = false;
        view.draw(target);
        do {
            layout();
            moveTo(view, view.topOf(target));
        } while (view.drawOne(top(view), top(view) + window()));
        view.flash(target);
    }

    private void reveal(PageView view, Sight wish) {
        sought = Optional.empty();
        held = Optional.empty();
        view.draw(wish.block());
        do {
            layout();
            wish.top(view, top(view), window()).ifPresent(top -> moveTo(view, top));
        } while (view.drawOne(top(view), top(view) + window()));
    }

    private void look(PageView view, String target) {
        edited = Optional.empty();
        var kept = anchor;
        view.draw(target);
        layout();
        kept.ifPresent(reading -> moveTo(view, placeOf(view, reading.scroll())));
        if (!view.shows(target, top(view), top(view) + window())) {
            bring(view, target);
        }
        view.flashEdit(target);
    }

    /// When the page or the window has changed, what was brought stays where it was brought; without that, what is
    /// being read stays where it stood.
    private void stay(PageView view) {
        anchor.filter(kept -> !kept.holds(view.getHeight(), window(), getVvalue()))
                .ifPresent(kept -> {
                    drawn(view, kept.scroll().block());
                    moveTo(view, held.map(view::topOf).orElseGet(() -> placeOf(view, kept.scroll())));
                });
    }

    /// What is being read is drawn, even if it was just edited: only then its words tell where it stands.
    private void drawn(PageView view, String block) {
        view.slot(block).filter(slot -> !slot.isDrawn()).ifPresent(slot -> {
            slot.view();
            layout();
        });
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
        var reading = new Standpoint(view).at(top);
        if (!view.drawOne(top - margin, top + window() + margin)) {
            return false;
        }
        layout();
        moveTo(view, placeOf(view, reading));
        return true;
    }

    private Anchor anchor(PageView view) {
        return new Anchor(new Standpoint(view).at(top(view)), view.getHeight(), window(), getVvalue());
    }

    /// Where the window's top must be for what was there to be there again.
    private double placeOf(PageView view, Scroll scroll) {
        return new Standpoint(view).top(scroll).orElseGet(() -> top(view));
    }
}
