package org.lectern.ui.reader;

import java.util.Comparator;
import java.util.Optional;
import javafx.scene.Node;
import org.lectern.ui.Scroll;
import org.lectern.ui.guide.DrawnLines;
import org.lectern.ui.guide.WordsView;

/// Says in words of the guide where the window's top stands on a page, and finds such a place again.
record Standpoint(PageView page) {
    /// A line that begins further below the window's top than this, in pixels, does not tell where one is.
    private static final double NEAR = 80;

    /// What stands at a height of the page, in pixels.
    Scroll at(double top) {
        var slot = page.slotAt(top);
        var block = slot.map(Slot::block).orElse("");
        var from = slot.map(page::topOf).orElse(0.0);
        var height = slot.map(Slot::getHeight).orElseGet(page::headHeight);
        var share = height <= 0 ? 0 : (top - from) / height;
        return line(block, top)
                .map(laid -> new Scroll(
                        block,
                        laid.flow().line().orElseThrow().key(),
                        (top - laid.top()) / Math.max(1, laid.flow().getHeight()),
                        share))
                .orElseGet(() -> new Scroll(block, "", 0, share));
    }

    /// A line, and how far down the page it begins, in pixels.
    private record Laid(WordsView flow, double top) {}

    /// The first line that ends below a height of the page; of several side by side the tallest, which says most
    /// exactly where one is.
    private Optional<Laid> line(String block, double top) {
        return page.markings().lines(block).stream()
                .map(flow -> new Laid(flow, topOf(flow)))
                .filter(laid -> laid.top() + laid.flow().getHeight() > top && laid.top() < top + NEAR)
                .filter(laid -> DrawnLines.isShown(laid.flow()))
                .min(Comparator.comparingDouble(Laid::top)
                        .thenComparing(laid -> -laid.flow().getHeight()));
    }

    /// Adds up where each box stands in the one around it: asked of every line at every frame, a way through the scene
    /// would take too long.
    private double topOf(WordsView flow) {
        var y = 0.0;
        for (Node node = flow; node != null && node != page; node = node.getParent()) {
            y += node.localToParent(0, 0).getY();
        }
        return y;
    }

    /// Where that stands now, in pixels; empty when its block is gone.
    Optional<Double> top(Scroll scroll) {
        if (scroll.block().isEmpty()) {
            return Optional.of(line(scroll).orElseGet(() -> scroll.share() * page.headHeight()));
        }
        return page.slot(scroll.block())
                .map(slot -> line(scroll).orElseGet(() -> page.topOf(slot) + scroll.share() * slot.getHeight()));
    }

    private Optional<Double> line(Scroll scroll) {
        return page.markings()
                .line(scroll.block(), scroll.line())
                .filter(DrawnLines::isShown)
                .map(flow -> topOf(flow) + scroll.into() * flow.getHeight());
    }
}
