package org.lectern.ui.guide;

import javafx.scene.layout.VBox;
import org.lectern.content.Block;
import org.lectern.content.Provenance;

/// The thought behind the whole unit, as a quiet quotation with its title small above.
final class BigIdeaView extends VBox {
    BigIdeaView(Block.BigIdea block, GuideLinks links) {
        getChildren().addAll(Heading.small(block.title()), new Paragraphs(block.paragraphs(), Provenance.NONE, links));
    }
}
