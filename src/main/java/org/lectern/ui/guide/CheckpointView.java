package org.lectern.ui.guide;

import javafx.scene.layout.VBox;
import org.lectern.content.Block;

/// Questions to answer while reading; each keeps its answer until asked.
final class CheckpointView extends VBox {
    CheckpointView(Block.Checkpoint block, GuideLinks links) {
        for (var i = 0; i < block.questions().size(); i++) {
            getChildren().add(new QuestionView(block.questions().get(i), i + 1, links));
        }
    }
}
