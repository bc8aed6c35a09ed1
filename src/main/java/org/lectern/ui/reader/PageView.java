package org.lectern.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.content.Block;
import org.lectern.content.Mentions;
import org.lectern.content.Transcript;
import org.lectern.ui.guide.BlockView;
import org.lectern.ui.guide.DrawnLines;
import org.lectern.ui.guide.Markings;
import org.lectern.ui.guide.WordsView;

/// A unit as one column: its head, its blocks, the ways to its neighbours.
final class PageView extends StackPane {
    /// Room left above an item that is brought into view, in pixels.
    private static final double MARGIN = 24;

    private ReaderModel.Sheet sheet;
    private final ReaderModel model;
    private final Markings markings = new Markings();
    private final VBox column = new VBox();
    private final SlotColumn blocks = new SlotColumn();
    private final FigureMarks figures = new FigureMarks();
    private final Peeling peeling;
    private Mentions terms;
    private final List<Slot> slots = new ArrayList<>();

    PageView(ReaderModel.Sheet sheet, ReaderModel model) {
        this.sheet = sheet;
        this.model = model;
        this.terms = sheet.guide().mentions(sheet.page());
        this.peeling = new Peeling(sheet.page(), model.peel());
        getStyleClass().add("page");
        column.getStyleClass().add("unit-page");
        sheet.page().unit().blocks().forEach(block -> slots.add(slot(block)));
        fill();
        setAlignment(Pos.TOP_CENTER);
        getChildren().add(column);
    }

    private void fill() {
        var parts = new ArrayList<Node>();
        parts.add(head());
        blocks.fill(slots);
        parts.add(blocks);
        parts.add(new PageFoot(sheet, model));
        column.getChildren().setAll(parts);
    }

    private Slot slot(Block block) {
        return new Slot(block, slot -> {
            var view = new BlockMaker(sheet, model, terms, peeling).block(block);
            blocks.take(slot);
            markings.drawn(block.id(), view.lines());
            peeling.drawn(block, slot, view, markings);
            figures.drawn(block.id(), view);
            return view;
        });
    }

    /// Covers what is to be recalled.
    Peeling peeling() {
        return peeling;
    }

    /// The block to cover: the one that has the keyboard, or else the first between two heights of the page in which
    /// there is something to cover.
    Optional<Block> coverable(double from, double to) {
        var seen = slots.stream().filter(slot -> topOf(slot) < to && topOf(slot) + slot.getHeight() > from);
        return Stream.concat(slots.stream().filter(Slot::isFocusWithin), seen)
                .flatMap(slot -> sheet.page().unit().blocks().stream()
                        .filter(block -> block.id().equals(slot.block())))
                .filter(block -> !Peel.of(block).isEmpty())
                .findFirst();
    }

    /// The part of the scene in which the page is seen.
    Bounds window() {
        var frame = getParent();
        return frame == null ? localToScene(getLayoutBounds()) : frame.localToScene(frame.getLayoutBounds());
    }

    /// What is painted under the words.
    Markings markings() {
        return markings;
    }

    /// What is marked within the figures.
    FigureMarks figures() {
        return figures;
    }

    /// Whether a sheet has the same unit, be it in another version.
    boolean isOf(ReaderModel.Sheet other) {
        return sheet.page().place().equals(other.page().place());
    }

    /// Shows the unit as it is now. Blocks that did not change stay as they are, with all that was opened in them.
    void refresh(ReaderModel.Sheet next) {
        var former = sheet;
        var stays = readsAlike(former, next);
        sheet = next;
        if (stays
                && former.page().equals(next.page())
                && former.before().equals(next.before())
                && former.after().equals(next.after())) {
            return;
        }
        if (!stays) {
            terms = next.guide().mentions(next.page());
        }
        var known = new HashMap<String, Slot>();
        slots.forEach(slot -> known.put(slot.block(), slot));
        var gone = new ArrayList<>(slots);
        slots.clear();
        for (var block : next.page().unit().blocks()) {
            var before = Optional.ofNullable(known.get(block.id()));
            slots.add(before.filter(slot -> stays && slot.shows(block)).orElseGet(() -> {
                var slot = slot(block);
                before.ifPresent(slot::standFor);
                return slot;
            }));
        }
        gone.removeAll(slots);
        gone.forEach(slot -> markings.undrawn(slot.block()));
        fill();
    }

    /// Whether a block that did not change looks the same in both: links, sources and dates come from elsewhere.
    private static boolean readsAlike(ReaderModel.Sheet former, ReaderModel.Sheet next) {
        return former.page().course().sources().equals(next.page().course().sources())
                && former.page().unit().verifiedOn().equals(next.page().unit().verifiedOn())
                && former.guide().terms(former.page()).equals(next.guide().terms(next.page()))
                && next.guide().finder().leadsWhere(former.guide().finder());
    }

    private Node head() {
        var course = new Label(sheet.page().course().title());
        course.getStyleClass().add("page-course");
        course.setWrapText(true);
        var title = new WordsView(sheet.page().unit().title(), "unit-title");
        var introduction = new WordsView(sheet.page().unit().introduction(), model.links(), "introduction");
        var head = new VBox(course, title, introduction);
        head.getStyleClass().add("page-head");
        markings.drawn("", DrawnLines.of(head, Transcript.of(sheet.page().unit())));
        return head;
    }

    /// Draws the block that is meant, or that holds the item that is meant.
    void draw(String target) {
        slotOf(target).ifPresent(Slot::view);
    }

    /// Draws one block that meets a stretch of the page and is not drawn yet.
    ///
    /// @return whether there was one
    boolean drawOne(double from, double to) {
        var next = between(from, to).filter(slot -> !slot.isDrawn()).findFirst();
        next.ifPresent(Slot::view);
        return next.isPresent();
    }

    /// The blocks that meet a stretch of the page, found without a look at all of them.
    private Stream<Slot> between(double from, double to) {
        return slots.subList(endingBelow(from), slots.size()).stream().takeWhile(slot -> topOf(slot) < to);
    }

    /// Which block is the first that ends below a height of the page, found by halves; the number of blocks when none
    /// does.
    private int endingBelow(double y) {
        var low = 0;
        var high = slots.size();
        while (low < high) {
            var middle = (low + high) / 2;
            if (above() + slots.get(middle).bottom() > y) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// Forgets the views of blocks that lie far above or below a stretch of the page, so that a long unit takes no
    /// more room in memory than a short one.
    void undrawBeyond(double from, double to) {
        blocks.drawn()
                .filter(slot -> slot.canBeUndrawn() && !slot.meets(from - above(), to - above()))
                .forEach(slot -> {
                    slot.undraw();
                    blocks.release(slot);
                    markings.undrawn(slot.block());
                });
    }

    /// How tall the head of the page is, in pixels.
    double headHeight() {
        return above();
    }

    private double above() {
        return column.getLayoutY() + blocks.getLayoutY();
    }

    /// How far down the page a block begins, in pixels.
    double topOf(Slot slot) {
        return above() + slot.top();
    }

    /// How far down the page one should look to see a block or an item, in pixels. A block brings room above it.
    double topOf(String target) {
        return find(target)
                .map(node -> topOf(node) - (node instanceof BlockView ? 0 : MARGIN))
                .map(top -> Math.max(0, top))
                .orElse(0.0);
    }

    private double topOf(Node node) {
        return sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
    }

    /// What of each block is in view, from top to bottom.
    ///
    /// @param top of the window, in pixels of the page
    /// @param window its height, in pixels
    Stream<Gaze.Seen> seen(double top, double window) {
        return slots.stream().map(slot -> new Gaze.Seen(slot.content(), topOf(slot) - top, slot.getHeight(), window));
    }

    /// The block at a height of the page; empty above the first.
    Optional<Slot> slotAt(double y) {
        var at = Math.min(endingBelow(y), slots.size() - 1);
        return at < 0 || topOf(slots.get(at)) > y ? Optional.empty() : Optional.of(slots.get(at));
    }

    /// The id of the block at a height of the page; empty above the first.
    String blockAt(double y) {
        return slotAt(y).map(Slot::block).orElse("");
    }

    /// The place of a block on the page.
    Optional<Slot> slot(String block) {
        return slots.stream().filter(slot -> slot.block().equals(block)).findFirst();
    }

    /// Whether there is such a block or item; the empty id is the head of the page.
    boolean has(String target) {
        return target.isEmpty() || slotOf(target).isPresent();
    }

    /// Whether one who looks at a stretch of the page sees a block or an item: half of it, or little else.
    boolean shows(String target, double from, double to) {
        return find(target)
                .map(node -> {
                    var top = topOf(node);
                    var height = node.getLayoutBounds().getHeight();
                    var seen = Math.min(top + height, to) - Math.max(top, from);
                    return seen >= Math.min(height, to - from) / 2;
                })
                .orElse(from <= MARGIN);
    }

    /// Draws the eye to what was edited.
    void flashEdit(String target) {
        find(target).ifPresent(Flash::show);
    }

    /// Draws the eye to an item for a moment.
    void flash(String target) {
        find(target).filter(node -> !(node instanceof BlockView)).ifPresent(Flash::show);
    }

    private Optional<Node> find(String target) {
        return slotOf(target).map(Slot::view).map(block -> block.item(target).orElse(block));
    }

    private Optional<Slot> slotOf(String target) {
        var page = sheet.page();
        return sheet.guide()
                .finder()
                .where(page.course().id(), page.unit().id(), target)
                .filter(passage -> passage.unit().equals(page.unit()))
                .flatMap(passage -> slots.stream()
                        .filter(slot -> slot.block().equals(passage.block().id()))
                        .findFirst());
    }
}
