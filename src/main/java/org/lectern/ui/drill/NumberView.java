package org.lectern.ui.drill;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.lectern.content.Question;
import org.lectern.quiz.Arrangement;
import org.lectern.quiz.Response;
import org.lectern.ui.Messages;

/// A field for a number, with its unit.
final class NumberView extends HBox implements Answering {
    private final TextField typed = new TextField();
    private final CheckBar bar;
    private final int variant;

    NumberView(Question.Numeric question, Arrangement arrangement, Consumer<Response> answer) {
        variant = arrangement.variant();
        bar = new CheckBar(() -> answer.accept(new Response.Calculated(variant, typed.getText())));
        getStyleClass().add("gap-line");
        typed.setId("number");
        typed.getStyleClass().addAll("gap-field", First.STYLE);
        typed.setAccessibleText(question.unit()
                .map(unit -> Messages.of("number.name.unit", unit))
                .orElseGet(() -> Messages.of("number.name")));
        getChildren().add(typed);
        question.unit().ifPresent(unit -> {
            var label = new Label(unit);
            label.setMinWidth(USE_PREF_SIZE);
            getChildren().add(label);
        });
        typed.textProperty().subscribe(words -> bar.miss("number.missing", words.isBlank() ? 1 : 0));
    }

    @Override
    public Optional<Response> draft() {
        return Optional.of(typed.getText())
                .filter(words -> !words.isBlank())
                .map(words -> new Response.Calculated(variant, words));
    }

    @Override
    public void takeUp(Response draft) {
        if (draft instanceof Response.Calculated(var asked, var words) && asked == variant) {
            typed.setText(words);
        }
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Optional<Node> bar() {
        return Optional.of(bar);
    }

    @Override
    public boolean press(KeyCode code) {
        return false;
    }
}
