package org.lectern.ui.guide;

import javafx.scene.layout.VBox;
import org.lectern.content.Block;
import org.lectern.ui.guide.diagram.DiagramView;

/// A diagram with its caption.
final class FigureView extends VBox {
    FigureView(Block.Diagram block, GuideLinks links) {
        getChildren().add(new DiagramView(block, links::follow));
        block.caption().ifPresent(caption -> getChildren().add(new WordsView(caption, links, "caption")));
    }
}
