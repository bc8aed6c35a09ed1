package org.lectern.ui.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lectern.content.Block;
import org.lectern.quiz.Card;
import org.lectern.quiz.Spot;
import org.lectern.ui.Guide;
import org.lectern.ui.PeelModel;
import org.lectern.ui.guide.BlockView;
import org.lectern.ui.guide.Markings;

/// What is covered on one page, whether its blocks are drawn or not.
final class Peeling {
    /// More ways than these are chosen from the menu.
    private static final int MOST_BY_KEY = 4;

    private final Guide.Page page;
    private final Optional<PeelModel> grading;
    private final Map<String, PeelPane> panes = new HashMap<>();
    private final Map<String, Cover> covers = new HashMap<>();
    private Runnable changed = () -> {};

    Peeling(Guide.Page page, Optional<PeelModel> grading) {
        this.page = page;
        this.grading = grading;
    }

    /// Tells from now on that other words than before can be seen.
    void whenChanged(Runnable listener) {
        changed = listener;
    }

    /// A block was drawn in a slot: what was covered in it is covered again, and what was revealed is not.
    void drawn(Block block, Slot slot, BlockView view, Markings markings) {
        var pane = new PeelPane(block.id(), view, markings, this);
        panes.put(block.id(), pane);
        slot.cover(pane);
        cover(block.id()).ifPresent(cover -> {
            var ways = Peel.of(block);
            if (cover.way() < ways.size()) {
                put(block.id(), cover.over(ways.get(cover.way())));
            } else {
                covers.remove(block.id());
            }
        });
    }

    /// How a block is covered.
    Optional<Cover> cover(String block) {
        return Optional.ofNullable(covers.get(block));
    }

    /// Whether a line is covered, be its block drawn or not.
    boolean hides(String block, String line) {
        return cover(block).filter(cover -> cover.hides(line)).isPresent();
    }

    /// Covers a block in one way, and uncovers what was covered in another.
    void cover(Block block, int way) {
        put(block.id(), Cover.over(way, Peel.of(block).get(way), grading.map(model -> model.now())));
    }

    /// Uncovers a block.
    void uncover(Block block) {
        uncover(block.id());
    }

    private void uncover(String block) {
        covers.remove(block);
        show(block);
    }

    /// On to the next way of covering a block; after the last it is uncovered.
    void turn(Block block) {
        var ways = Math.min(Peel.of(block).size(), MOST_BY_KEY);
        int next = cover(block.id()).map(cover -> cover.way() + 1).orElse(0);
        if (next < ways) {
            cover(block, next);
        } else {
            uncover(block);
        }
    }

    /// Reveals what is next in a block.
    void reveal(Block block) {
        cover(block.id()).flatMap(cover -> cover.covered().findFirst()).ifPresent(target -> reveal(block.id(), target));
    }

    /// Reveals one thing, and gives the keyboard to its grades, or to what is next.
    void reveal(String block, Peel.Target target) {
        change(block, cover -> cover.reveal(target, grading.map(model -> model.now())));
        pane(block).ifPresent(PeelPane::focus);
    }

    /// A grade was given for what was revealed.
    void graded(String block, Peel.Target target, PeelModel.Given kept) {
        change(block, cover -> cover.grade(target, kept));
        pane(block).ifPresent(PeelPane::focusNext);
    }

    /// The card that asks for a target of a block, and what grades it.
    Optional<Card> card(String block, Peel.Target target) {
        var spot = new Spot(page.course().id(), page.unit().id(), block);
        return grading.flatMap(model -> model.card(spot, target.item(), target.face()));
    }

    Optional<PeelModel> grading() {
        return grading;
    }

    /// Takes the latest grade back; what it was given for can be graded again.
    void undo() {
        grading.ifPresent(model -> model.takeBackLatest(gone -> covers.entrySet().stream()
                .filter(entry -> entry.getValue().graded().containsValue(gone))
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresentOrElse(block -> ungraded(block, gone), model::sayTakenBack)));
    }

    private void ungraded(String block, PeelModel.Given gone) {
        change(block, cover -> cover.without(gone));
        pane(block).ifPresent(PeelPane::focus);
    }

    /// Whether anything on the page is covered.
    boolean isCovering() {
        return !covers.isEmpty();
    }

    /// Uncovers all blocks.
    void uncoverAll() {
        List.copyOf(covers.keySet()).forEach(this::uncover);
    }

    private void change(String block, UnaryOperator<Cover> step) {
        cover(block).ifPresent(cover -> put(block, step.apply(cover)));
    }

    private void put(String block, Cover cover) {
        covers.put(block, cover);
        show(block);
    }

    private void show(String block) {
        pane(block).ifPresent(pane -> pane.show(cover(block)));
        changed.run();
    }

    private Optional<PeelPane> pane(String block) {
        return Optional.ofNullable(panes.get(block));
    }
}
