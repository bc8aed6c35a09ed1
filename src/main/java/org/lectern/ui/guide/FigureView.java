package org.lectern.ui.guide;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.lectern.content.Block;
import org.lectern.content.Text;
import org.lectern.ui.guide.diagram.DrawingView;

/// A figure with its caption.
final class FigureView extends VBox {
    FigureView(Block.Diagram block, GuideLinks links) {
        this(DrawingView.of(block, links.drawing(), links::follow), block.caption(), links);
    }

    FigureView(Block.Sequence block, GuideLinks links) {
        this(DrawingView.of(block, links::follow), block.caption(), links);
    }

    FigureView(Block.Picture block, GuideLinks links) {
        this(DrawingView.of(block, links::follow), block.caption(), links);
    }

    private FigureView(DrawingView drawing, Optional<Text> caption, GuideLinks links) {
        getChildren().add(new Sideways(drawing));
        caption.ifPresent(words -> getChildren().add(new WordsView(words, links, "caption")));
    }
}
