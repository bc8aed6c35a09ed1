package org.lectern.ui.guide;

import javafx.scene.layout.VBox;
import org.lectern.content.Block;

/// Lines of a program or a file.
final class CodeView extends VBox {
    CodeView(Block.Code block, GuideLinks links) {
        getChildren().add(new ListingView(block.listing()));
        block.caption()
                .ifPresent(caption ->
                        getChildren().add(new FactView(caption, block.provenance(), links, "running", "caption")));
    }
}
