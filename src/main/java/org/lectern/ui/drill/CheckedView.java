package org.lectern.ui.drill;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.lectern.quiz.Response;

/// A way of answering in several parts, which is checked when all are done.
abstract class CheckedView extends VBox implements Answering {
    private final CheckBar bar;

    /// @param answer takes the response once it is to be checked
    CheckedView(Consumer<Response> answer) {
        bar = new CheckBar(() -> answer.accept(response()));
        getStyleClass().add("choice");
    }

    /// What is answered so far.
    abstract Response response();

    @Override
    public final Optional<Response> draft() {
        return Optional.of(response()).filter(CheckedView::isBegun);
    }

    private static boolean isBegun(Response response) {
        return switch (response) {
            case Response.ChosenSet(var options) -> !options.isEmpty();
            case Response.Ordered(var steps) -> !steps.isEmpty();
            case Response.Matched(var pairs) -> !pairs.isEmpty();
            case Response.Filled(var words) -> words.values().stream().anyMatch(typed -> !typed.isBlank());
            case Response.Calculated(var _, var words) -> !words.isBlank();
            case Response.Chosen _, Response.Said _ -> true;
        };
    }

    /// Says how much is still to be done.
    ///
    /// @param key of the words that say it
    void miss(String key, long left) {
        bar.miss(key, left);
    }

    @Override
    public final Node node() {
        return this;
    }

    @Override
    public final Optional<Node> bar() {
        return Optional.of(bar);
    }

    @Override
    public boolean press(KeyCode code) {
        return false;
    }
}
