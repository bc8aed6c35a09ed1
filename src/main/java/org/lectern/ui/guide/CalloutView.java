package org.lectern.ui.guide;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.content.Block;
import org.lectern.content.Tone;
import org.lectern.ui.Icon;
import org.lectern.ui.Messages;

/// A few words set apart, told by sign, word and colour how they are meant.
final class CalloutView extends VBox {
    CalloutView(Block.Callout block, GuideLinks links) {
        getStyleClass().add(style(block.tone()));
        var tone = Signs.kicker(name(block.tone()));
        tone.getStyleClass().add("tone");
        tone.setGraphic(new Icon(icon(block.tone())));
        var head = new HBox(tone);
        head.getStyleClass().add("callout-head");
        if (block.title().equalsIgnoreCase(tone.getText())) {
            tone.setText("");
        }
        var title = Heading.small(block.title());
        title.getStyleClass().add("callout-title");
        head.getChildren().add(title);
        getChildren().addAll(head, new Paragraphs(block.paragraphs(), block.provenance(), links));
    }

    private static String name(Tone tone) {
        return Messages.of(
                switch (tone) {
                    case NOTE -> "guide.tone.note";
                    case TIP -> "guide.tone.tip";
                    case IMPORTANT -> "guide.tone.important";
                    case WARNING -> "guide.tone.warning";
                });
    }

    private static String style(Tone tone) {
        return switch (tone) {
            case NOTE -> "note";
            case TIP -> "tip";
            case IMPORTANT -> "important";
            case WARNING -> "warning";
        };
    }

    private static Feather icon(Tone tone) {
        return switch (tone) {
            case NOTE -> Feather.INFO;
            case TIP -> Feather.STAR;
            case IMPORTANT -> Feather.ALERT_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
        };
    }
}
