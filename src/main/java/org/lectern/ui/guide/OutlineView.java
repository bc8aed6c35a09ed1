package org.lectern.ui.guide;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.lectern.content.Block;
import org.lectern.content.Point;

/// Points within points, numbered as outlines are.
final class OutlineView extends VBox {
    OutlineView(Block.Outline block, GuideLinks links) {
        getChildren().add(level(block.points(), 0, links));
    }

    private static VBox level(List<Point> points, int level, GuideLinks links) {
        var box = new VBox();
        box.getStyleClass().addAll("points", "level-" + Math.min(level, 3));
        for (var i = 0; i < points.size(); i++) {
            box.getChildren().add(point(points.get(i), level, i, links));
        }
        return box;
    }

    private static Hanging point(Point point, int level, int index, GuideLinks links) {
        var body = new VBox(new FactView(point.text(), point.provenance(), links, "running"));
        body.getStyleClass().add("point-body");
        if (!point.points().isEmpty()) {
            body.getChildren().add(level(point.points(), level + 1, links));
        }
        var line = new Hanging(new Label(Signs.numeral(level, index)), body, "point");
        line.setId(point.id());
        return line;
    }
}
