package org.lectern.ui.guide;

import java.util.List;
import javafx.scene.layout.VBox;
import org.lectern.content.Provenance;
import org.lectern.content.Text;

/// Paragraphs of running text; what is known of their source follows the last.
final class Paragraphs extends VBox {
    Paragraphs(List<Text> paragraphs, Provenance provenance, GuideLinks links) {
        getStyleClass().add("paragraphs");
        for (var i = 0; i < paragraphs.size(); i++) {
            var last = i == paragraphs.size() - 1;
            getChildren().add(new FactView(paragraphs.get(i), last ? provenance : Provenance.NONE, links, "running"));
        }
    }
}
