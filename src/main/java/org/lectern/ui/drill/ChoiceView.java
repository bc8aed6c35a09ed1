package org.lectern.ui.drill;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.lectern.content.Option;
import org.lectern.quiz.Response;
import org.lectern.ui.Links;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// The options of a choice; picking one is the answer.
final class ChoiceView extends VBox implements Answering {
    private final List<Option> options;
    private final DrillModel model;

    ChoiceView(Screen.Asking asking, DrillModel model) {
        this.options = asking.options();
        this.model = model;
        getStyleClass().add("choice");
        var links = model.links(asking.drill().card());
        for (var i = 0; i < options.size(); i++) {
            getChildren().add(button(i, links));
        }
        getChildren().getFirst().getStyleClass().add(First.STYLE);
        var last = options.size();
        getChildren().add(Plain.words(Messages.of("choice.keys", last, Line.letter(last - 1)), "key-hint"));
    }

    private Node button(int index, Links links) {
        var option = options.get(index);
        var button = new Line(Line.letter(index), option.text(), links)
                .picked(
                        AccessibleRole.BUTTON,
                        Line.letter(index) + ". " + option.text().plain(),
                        () -> choose(index));
        button.setId("option-" + option.id());
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                choose(index);
            }
        });
        return button;
    }

    private void choose(int index) {
        model.answer(new Response.Chosen(options.get(index).id()));
    }

    /// Picking is answering.
    @Override
    public Optional<Response> draft() {
        return Optional.empty();
    }

    @Override
    public void takeUp(Response draft) {}

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Optional<Node> bar() {
        return Optional.empty();
    }

    @Override
    public boolean press(KeyCode code) {
        var place = Answering.place(code);
        if (place < 0 || place >= options.size()) {
            return false;
        }
        choose(place);
        return true;
    }
}
