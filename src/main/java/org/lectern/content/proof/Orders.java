package org.lectern.content.proof;

import java.util.List;
import java.util.Optional;
import org.lectern.content.Block;
import org.lectern.content.Order;
import org.lectern.content.Point;
import org.lectern.content.Rule;

/// Whether an order that is to be learned can be asked for: G08.
record Orders(Page page) {
    private static final int FEWEST = 3;
    /// More cannot be ordered at one glance.
    private static final int MOST = 7;

    static void read(Page page) {
        var orders = new Orders(page);
        for (var outline : page.manuscript().all(Block.Outline.class)) {
            orders.read(outline, outline.order(), outline.points());
        }
        for (var point : page.manuscript().all(Point.class)) {
            orders.read(point, point.order(), point.points());
        }
    }

    private void read(Record owner, Optional<Order> order, List<Point> points) {
        if (order.isPresent() && (points.size() < FEWEST || points.size() > MOST)) {
            page.remark(
                    Rule.ORDER,
                    owner,
                    "order",
                    "the order of " + points.size() + (points.size() == 1 ? " point" : " points")
                            + " cannot be asked for");
        }
    }
}
