package org.lectern.ui.guide;

import javafx.scene.layout.VBox;
import org.lectern.content.Block;
import org.lectern.content.Pair;
import org.lectern.ui.Messages;

/// Definitions, each with its example beneath and subordinate to it.
final class DefinitionExamplesView extends VBox {
    DefinitionExamplesView(Block.DefinitionExamples block, GuideLinks links) {
        block.pairs().forEach(pair -> getChildren().add(entry(pair, links)));
    }

    private static VBox entry(Pair pair, GuideLinks links) {
        var example =
                new VBox(Signs.kicker(Messages.of("guide.example")), new WordsView(pair.example(), links, "running"));
        example.getStyleClass().add("example");
        var entry = new VBox(
                StrengthSign.beside(Signs.line(pair.term(), "term"), links.strength(pair.id())),
                new FactView(pair.definition(), pair.provenance(), links, "running"),
                example);
        entry.getStyleClass().add("pair");
        entry.setId(pair.id());
        return entry;
    }
}
