package org.lectern.ui.guide;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.content.Provenance;
import org.lectern.ui.Icon;

/// A fact in words: a small sign tells its source, a line beneath what became of the thing it is about.
final class FactView extends VBox {
    FactView(org.lectern.content.Text words, Provenance provenance, GuideLinks links, String... styleClasses) {
        getStyleClass().add("fact");
        var flow = new WordsView(words, links, styleClasses);
        sign(flow, provenance, links);
        getChildren().add(flow);
        FateView.of(provenance, links).ifPresent(getChildren()::add);
    }

    /// Sets the sign of a fact's source after its words, if it names one.
    static void sign(WordsView words, Provenance provenance, GuideLinks links) {
        if (provenance.source().isEmpty() && provenance.verifiedOn().isEmpty()) {
            return;
        }
        var sign = new Icon(Feather.INFO);
        sign.getStyleClass().add("source-sign");
        sign.setFocusTraversable(true);
        sign.setAccessibleRole(AccessibleRole.TEXT);
        var lines = Hints.sourceLines(provenance, links);
        sign.setAccessibleText(lines.getFirst());
        Hint.attach(
                sign,
                List.of(sign),
                String.join(". ", lines.subList(1, lines.size())),
                () -> Hints.source(provenance, links));
        words.append(sign);
    }
}
