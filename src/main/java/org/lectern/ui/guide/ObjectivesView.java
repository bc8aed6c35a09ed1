package org.lectern.ui.guide;

import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.content.Block;

/// What the reader will be able to do, as a list with a check before each.
final class ObjectivesView extends VBox {
    ObjectivesView(Block.Objectives block, GuideLinks links) {
        for (var item : block.items()) {
            var line =
                    new Hanging(Signs.icon(Feather.CHECK), new WordsView(item.text(), links, "running"), "objective");
            line.setId(item.id());
            getChildren().add(line);
        }
    }
}
