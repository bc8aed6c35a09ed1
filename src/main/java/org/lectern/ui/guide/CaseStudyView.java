package org.lectern.ui.guide;

import javafx.scene.layout.VBox;
import org.lectern.content.Block;
import org.lectern.content.Provenance;

/// A situation, and the questions about it.
final class CaseStudyView extends VBox {
    CaseStudyView(Block.CaseStudy block, GuideLinks links) {
        var scenario = new Paragraphs(block.scenario(), Provenance.NONE, links);
        scenario.getStyleClass().add("scenario");
        getChildren().addAll(scenario, new CheckpointView(block.questions(), links));
    }
}
