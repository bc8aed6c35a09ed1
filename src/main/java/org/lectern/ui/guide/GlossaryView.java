package org.lectern.ui.guide;

import javafx.scene.layout.VBox;
import org.lectern.content.Block;
import org.lectern.content.Term;
import org.lectern.ui.Messages;

/// Terms and what they mean, as a definition list.
final class GlossaryView extends VBox {
    GlossaryView(Block.Glossary block, GuideLinks links) {
        block.terms().forEach(term -> getChildren().add(entry(term, links)));
    }

    private static Beside entry(Term term, GuideLinks links) {
        var name = new VBox(Signs.line(term.term(), "term"));
        if (!term.aliases().isEmpty()) {
            var aliases = Messages.of("guide.glossary.aliases", String.join(", ", term.aliases()));
            name.getChildren().add(Signs.line(aliases, "aliases"));
        }
        name.getChildren().add(new StrengthSign(links.strength(term.id())));
        var entry = new Beside(
                name, new FactView(term.meaning(), term.provenance(), links.within(term), "running"), "entry");
        entry.setId(term.id());
        return entry;
    }
}
