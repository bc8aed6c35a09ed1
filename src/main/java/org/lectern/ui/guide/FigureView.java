package org.lectern.ui.guide;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.lectern.content.Block;
import org.lectern.content.Text;
import org.lectern.ui.guide.diagram.DrawingView;

/// A figure with its caption and tools.
final class FigureView extends VBox {
    FigureView(Block.Diagram block, GuideLinks links) {
        this(follow -> DrawingView.of(block, links.drawing(), follow), block.caption(), links);
    }

    FigureView(Block.Sequence block, GuideLinks links) {
        this(follow -> DrawingView.of(block, follow), block.caption(), links);
    }

    FigureView(Block.Picture block, GuideLinks links) {
        this(follow -> DrawingView.of(block, follow), block.caption(), links);
    }

    private FigureView(Function<Consumer<String>, DrawingView> drawings, Optional<Text> caption, GuideLinks links) {
        var drawing = drawings.apply(links::follow);
        var foot = new HBox();
        foot.getStyleClass().add("figure-foot");
        caption.ifPresent(words -> {
            var below = new WordsView(words, links, "caption");
            HBox.setHgrow(below, Priority.ALWAYS);
            foot.getChildren().add(below);
        });
        foot.getChildren().add(FigureTools.of(drawing, () -> LargeFigure.open(drawing, drawings, links)));
        getChildren().addAll(new Sideways(drawing), foot);
    }
}
