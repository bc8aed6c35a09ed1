package org.lectern.ui.drill;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.lectern.content.Question;
import org.lectern.quiz.Arrangement;
import org.lectern.quiz.Response;
import org.lectern.ui.Messages;

/// A field for a number, with its unit.
final class NumberView extends CheckedView {
    private final TextField typed = new TextField();
    private final int variant;

    NumberView(Question.Numeric question, Arrangement arrangement, Consumer<Response> answer) {
        super(answer);
        variant = arrangement.variant();
        typed.setId("number");
        typed.getStyleClass().addAll("gap-field", First.STYLE);
        typed.setAccessibleText(question.unit()
                .map(unit -> Messages.of("number.name.unit", unit))
                .orElseGet(() -> Messages.of("number.name")));
        var line = new HBox(typed);
        line.getStyleClass().add("gap-line");
        question.unit().ifPresent(unit -> {
            var label = new Label(unit);
            label.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(label);
        });
        getChildren().add(line);
        typed.textProperty().subscribe(words -> miss("number.missing", words.isBlank() ? 1 : 0));
    }

    @Override
    public void takeUp(Response draft) {
        if (draft instanceof Response.Calculated(var asked, var words) && asked == variant) {
            typed.setText(words);
        }
    }

    @Override
    Response response() {
        return new Response.Calculated(variant, typed.getText());
    }
}
