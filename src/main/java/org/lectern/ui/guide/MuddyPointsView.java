package org.lectern.ui.guide;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.lectern.content.Block;
import org.lectern.content.MuddyPoint;

/// What is easily confused, and how to keep it apart.
final class MuddyPointsView extends VBox {
    MuddyPointsView(Block.MuddyPoints block, GuideLinks links) {
        block.points().forEach(point -> getChildren().add(entry(point, links)));
    }

    private static Hanging entry(MuddyPoint point, GuideLinks links) {
        var body = new VBox(
                Signs.line(point.title(), "term"), new FactView(point.text(), point.provenance(), links, "running"));
        point.claims().forEach(claim -> body.getChildren().add(new WordsView(claim.told(), links, "claim")));
        body.getStyleClass().add("muddy-body");
        var entry = new Hanging(new Label("\u2260"), body, "muddy-point");
        entry.setId(point.id());
        return entry;
    }
}
