package org.lectern.ui.drill;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.lectern.quiz.Card;
import org.lectern.quiz.Decisive;
import org.lectern.ui.Place;

/// The card, and beside it the passage that is open.
final class Middle extends HBox {
    /// The share of the width that a passage beside the answer takes.
    private static final double BESIDE = 0.45;

    private final ScrollPane card;
    private final DrillModel model;
    private final Runnable back;
    private final ReadOnlyObjectWrapper<Optional<Place.Reading>> passage =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param back is run when the passage was closed by its own button
    Middle(ScrollPane card, DrillModel model, Runnable back) {
        super(card);
        this.card = card;
        this.model = model;
        this.back = back;
        setHgrow(card, Priority.ALWAYS);
    }

    boolean isOpen() {
        return passage.get().isPresent();
    }

    /// The block that the open passage is from; empty while none is open.
    ReadOnlyObjectProperty<Optional<Place.Reading>> passageProperty() {
        return passage.getReadOnlyProperty();
    }

    /// Opens a passage beside the answer; the grades keep the keyboard.
    void open(Card about, String target) {
        var links = model.links(about);
        links.passage(target).ifPresent(found -> {
            var decisive = about.posed().map(Decisive::of).orElseGet(Decisive::none);
            var beside = new BesideView(target, found, decisive, links, () -> {
                close();
                back.run();
            });
            beside.prefWidthProperty().bind(widthProperty().multiply(BESIDE));
            beside.minWidthProperty().bind(beside.prefWidthProperty());
            getChildren().setAll(card, beside);
            passage.set(Optional.of(new Place.Reading(
                    found.course().id(), found.unit().id(), found.block().id())));
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
        passage.set(Optional.empty());
        getChildren().setAll(card);
    }
}
