package org.lectern.ui.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.content.Block;
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
    private final Map<String, Integer> chosen = new HashMap<>();

    Peeling(Guide.Page page, Optional<PeelModel> grading) {
        this.page = page;
        this.grading = grading;
    }

    /// A block was drawn in a slot: what was covered in it is covered again.
    void drawn(Block block, Slot slot, BlockView view, Markings markings) {
        var spot = new Spot(page.course().id(), page.unit().id(), block.id());
        var pane = new PeelPane(spot, markings, view, grading);
        panes.put(block.id(), pane);
        slot.cover(pane);
        choice(block).ifPresent(pane::cover);
    }

    private Optional<Peel> choice(Block block) {
        return Optional.ofNullable(chosen.get(block.id())).map(Peel.of(block)::get);
    }

    /// Covers a block in one way, and uncovers what was covered in another.
    void cover(Block block, int way) {
        chosen.put(block.id(), way);
        pane(block).ifPresent(pane -> pane.cover(Peel.of(block).get(way)));
    }

    /// Uncovers a block.
    void uncover(Block block) {
        chosen.remove(block.id());
        pane(block).ifPresent(PeelPane::uncover);
    }

    /// On to the next way of covering a block; after the last it is uncovered.
    void turn(Block block) {
        var ways = Math.min(Peel.of(block).size(), MOST_BY_KEY);
        var next = chosen.containsKey(block.id()) ? chosen.getOrDefault(block.id(), 0) + 1 : 0;
        if (next < ways) {
            cover(block, next);
        } else {
            uncover(block);
        }
    }

    /// Reveals what is next in a block.
    void reveal(Block block) {
        pane(block).ifPresent(PeelPane::revealNext);
    }

    /// Whether anything on the page is covered.
    boolean isCovering() {
        return !chosen.isEmpty();
    }

    /// Uncovers all blocks.
    void uncoverAll() {
        chosen.clear();
        List.copyOf(panes.values()).forEach(PeelPane::uncover);
    }

    private Optional<PeelPane> pane(Block block) {
        return Optional.ofNullable(panes.get(block.id()));
    }
}
