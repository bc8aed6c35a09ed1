package org.lectern.ui.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.lectern.progress.CardHistory;
import org.lectern.quiz.Card;
import org.lectern.ui.CardName;
import org.lectern.ui.Figure;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// The cards that were asked, and what happened to the one that is chosen.
final class CardFigures extends VBox {
    private final StatisticsModel.Screen.Shown shown;
    private final VBox detail = new VBox();

    CardFigures(StatisticsModel.Screen.Shown shown) {
        this.shown = shown;
        getStyleClass().add("figures");
        var asked = shown.guide().deckOf(shown.course().id()).cards().stream()
                .filter(card -> shown.history().reviews(card.id()) > 0)
                .toList();
        if (asked.isEmpty()) {
            getChildren().add(Figure.empty(Messages.of("statistics.cards"), Messages.of("statistics.cards.none")));
            return;
        }
        detail.getStyleClass().add("figures");
        var box = Figure.empty(
                Messages.of("statistics.cards.asked"), Messages.of("statistics.cards.sentence", asked.size()));
        box.getChildren().addAll(chooser(asked));
        getChildren().addAll(box, detail);
    }

    private List<Node> chooser(List<Card> asked) {
        var cards = new FilteredList<>(FXCollections.observableList(asked));
        var field = new TextField();
        field.setId("card-filter");
        field.setPromptText(Messages.of("statistics.cards.filter"));
        field.setAccessibleText(Messages.of("statistics.cards.filter"));
        field.textProperty().subscribe(words -> cards.setPredicate(card -> fits(card, words)));
        var list = new ListView<>(cards);
        list.setId("card-list");
        list.getStyleClass().add("card-list");
        list.setAccessibleText(Messages.of("statistics.cards.asked"));
        list.setPlaceholder(Plain.words(Messages.of("statistics.cards.nothing"), "figure-sentence"));
        list.setCellFactory(_ -> new CardCell());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(card -> Optional.ofNullable(card).ifPresent(this::show));
        list.getSelectionModel().selectFirst();
        return List.of(field, list);
    }

    private static boolean fits(Card card, String words) {
        return CardName.of(card).toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }

    private void show(Card card) {
        detail.getChildren().setAll(new CardHistoryView(CardHistory.of(card, shown.history()), shown));
    }

    /// One card, by what it asks.
    private static final class CardCell extends ListCell<Card> {
        CardCell() {
            setPrefWidth(0); // as wide as the list, never wider
        }

        @Override
        protected void updateItem(Card card, boolean empty) {
            super.updateItem(card, empty);
            setText(card == null || empty ? "" : CardName.of(card));
        }
    }
}
