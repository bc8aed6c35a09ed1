package org.lectern.ui.drill;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.quiz.Card;
import org.lectern.ui.Icon;
import org.lectern.ui.Links;
import org.lectern.ui.Messages;

/// The ways from an answer to the passages that support it.
final class PassageView extends VBox {
    /// @param open opens a passage beside the answer
    PassageView(Card card, Links links, Consumer<String> open) {
        getStyleClass().add("passages");
        card.supports()
                .forEach(target -> links.titleOf(target).ifPresent(title -> {
                    var button = new Button(Messages.of("passage.read", title), new Icon(Feather.BOOK_OPEN));
                    button.getStyleClass().add("quiet");
                    button.setMaxWidth(USE_PREF_SIZE);
                    button.setTooltip(new Tooltip(title));
                    button.setOnAction(_ -> open.accept(target));
                    getChildren().add(button);
                }));
    }
}
