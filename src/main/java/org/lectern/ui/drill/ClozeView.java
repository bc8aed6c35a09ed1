package org.lectern.ui.drill;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.lectern.content.Gap;
import org.lectern.content.Question;
import org.lectern.content.Transcript;
import org.lectern.quiz.Arrangement;
import org.lectern.quiz.Response;
import org.lectern.ui.Links;
import org.lectern.ui.Messages;
import org.lectern.ui.guide.WordsView;

/// A text with numbered gaps, and a field for each.
final class ClozeView extends CheckedView {
    private final Map<String, ObservableValue<String>> words = new LinkedHashMap<>();
    /// Fills a gap.
    private final Map<String, Consumer<String>> fill = new LinkedHashMap<>();

    ClozeView(Question.Cloze question, Arrangement arrangement, Links links, Consumer<Response> answer) {
        super(answer);
        var gaps = question.inOrder();
        var text = new WordsView(question.filled(gap -> Transcript.gap(gaps.indexOf(gap) + 1)), links, "cloze-text");
        getChildren().add(text);
        for (var gap : gaps) {
            getChildren().add(field(gap, gaps.indexOf(gap) + 1, arrangement));
        }
        words.values().forEach(typed -> typed.subscribe(_ -> show()));
    }

    private Node field(Gap gap, int number, Arrangement arrangement) {
        var choices = Optional.ofNullable(arrangement.choices().get(gap.id()));
        Control field = choices.<Control>map(offered -> {
                    var box = new ComboBox<>(FXCollections.observableArrayList(offered));
                    box.setPromptText(Messages.of("cloze.choose"));
                    words.put(gap.id(), box.valueProperty().orElse(""));
                    fill.put(gap.id(), word -> box.getSelectionModel().select(offered.indexOf(word)));
                    return box;
                })
                .orElseGet(() -> {
                    var typed = new TextField();
                    words.put(gap.id(), typed.textProperty());
                    fill.put(gap.id(), typed::setText);
                    return typed;
                });
        field.setId("gap-" + gap.id());
        field.setAccessibleText(Messages.of("cloze.name", number));
        field.getStyleClass().add("gap-field");
        if (number == 1) {
            field.getStyleClass().add(First.STYLE);
        }
        var label = new Label(Messages.of("cloze.number", number));
        label.getStyleClass().add("option-mark");
        label.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(label, field);
        line.getStyleClass().add("gap-line");
        return line;
    }

    private void show() {
        var left = words.values().stream()
                .filter(typed -> typed.getValue().isBlank())
                .count();
        miss("cloze.left", left);
    }

    @Override
    public void takeUp(Response draft) {
        if (draft instanceof Response.Filled(var typed)) {
            typed.forEach((gap, word) -> {
                if (!word.isBlank() && fill.containsKey(gap)) {
                    fill.get(gap).accept(word);
                }
            });
        }
    }

    @Override
    Response response() {
        return new Response.Filled(words.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().getValue())));
    }
}
