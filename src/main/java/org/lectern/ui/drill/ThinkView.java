package org.lectern.ui.drill;

import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.lectern.quiz.Response;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// Room to type an answer, for those who do not only think it.
final class ThinkView extends VBox implements Answering {
    private static final int ROWS = 3;

    private final DrillModel model;
    private final TextArea words = new TextArea();

    ThinkView(DrillModel model) {
        this.model = model;
        getStyleClass().add("think");
        words.setId("words");
        words.setPromptText(Messages.of("think.prompt"));
        words.setAccessibleText(Messages.of("think.name"));
        words.setWrapText(true);
        words.setPrefRowCount(ROWS);
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                answer();
                event.consume();
            } else if (event.getCode() == KeyCode.TAB) { // an answer needs no tabs, and the keyboard must get out
                words.requestFocusTraversal(
                        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        getChildren().add(words);
    }

    @Override
    public Optional<Response> draft() {
        return Optional.of(words.getText())
                .filter(typed -> !typed.isBlank())
                .map(typed -> new Response.Said(typed, Set.of()));
    }

    @Override
    public void takeUp(Response draft) {
        if (draft instanceof Response.Said(var typed, var _)) {
            words.setText(typed);
            words.end();
        }
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public boolean press(KeyCode code) {
        if (code != KeyCode.SPACE) {
            return false;
        }
        answer();
        return true;
    }

    @Override
    public Optional<Node> bar() {
        var show = new Button(Messages.of("think.show"));
        show.setId("show-answer");
        show.getStyleClass().addAll("accent", First.STYLE);
        show.setDefaultButton(true);
        show.setMinWidth(USE_PREF_SIZE);
        show.setOnAction(_ -> answer());
        var bar = new HBox(show, Plain.words(Messages.of("think.keys"), "key-hint"));
        bar.getStyleClass().add("answer-bar");
        return Optional.of(bar);
    }

    /// Shows the answer beside what was typed.
    private void answer() {
        model.answer(new Response.Said(words.getText().strip(), Set.of()));
    }
}
