package org.lectern.ui.drill;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.lectern.quiz.Card;
import org.lectern.quiz.Decisive;

/// The card, and beside it the passage that is open.
final class Middle extends HBox {
    /// The share of the width that a passage beside the answer takes.
    private static final double BESIDE = 0.45;

    private final ScrollPane card;
    private final DrillModel model;
    private final Runnable back;

    /// @param back is run when the passage was closed by its own button
    Middle(ScrollPane card, DrillModel model, Runnable back) {
        super(card);
        this.card = card;
        this.model = model;
        this.back = back;
        setHgrow(card, Priority.ALWAYS);
    }

    boolean isOpen() {
        return getChildren().size() > 1;
    }

    /// Opens a passage beside the answer; the grades keep the keyboard.
    void open(Card about, String target) {
        var links = model.links(about);
        links.passage(target).ifPresent(passage -> {
            var decisive = about.posed().map(Decisive::of).orElseGet(Decisive::none);
            var beside = new BesideView(target, passage, decisive, links, () -> {
                close();
                back.run();
            });
            beside.prefWidthProperty().bind(widthProperty().multiply(BESIDE));
            beside.minWidthProperty().bind(beside.prefWidthProperty());
            getChildren().setAll(card, beside);
        });
    }

    /// Opens the passage that supports the answer best.
    void open(Card about) {
        about.supports().stream()
                .filter(target -> model.links(about).passage(target).isPresent())
                .findFirst()
                .ifPresent(target -> open(about, target));
    }

    void close() {
        getChildren().setAll(card);
    }
}
