package org.lectern.ui.drill;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.lectern.quiz.Response;
import org.lectern.schedule.Grade;
import org.lectern.ui.Messages;

/// Draws the drill: the card, its answer, the grades.
public final class DrillView extends BorderPane {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final List<KeyCode> DIGITS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6);
    private static final List<KeyCode> LETTERS =
            List.of(KeyCode.A, KeyCode.B, KeyCode.C, KeyCode.D, KeyCode.E, KeyCode.F);

    private final DrillModel model;
    private final ScrollPane scroll = new ScrollPane();

    public DrillView(DrillModel model) {
        this.model = model;
        getStyleClass().add("drill");
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        setCenter(scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.screenProperty().subscribe(this::show);
    }

    private void show(Screen screen) {
        setTop(null);
        setBottom(null);
        switch (screen) {
            case Screen.Waiting _ -> column(Plain.message("drill.waiting"));
            case Screen.Unavailable(var sentence) -> column(Plain.said(Messages.of("drill.unavailable"), sentence));
            case Screen.Asking asking -> ask(asking);
            case Screen.Revealed revealed -> reveal(revealed);
            case Screen.Finished finished -> column(new FinishedView(finished, model));
        }
    }

    private void ask(Screen.Asking asking) {
        var card = asking.drill().card();
        setTop(new DrillBar(asking.drill(), model));
        var prompt = new PromptView(card, model.links(card));
        if (asking.options().isEmpty()) {
            var thinking = new ThinkView(model);
            column(prompt, thinking);
            setBottom(thinking.bar());
        } else {
            column(prompt, ChoiceView.asking(asking, model));
        }
    }

    private void reveal(Screen.Revealed revealed) {
        var card = revealed.drill().card();
        var links = model.links(card);
        setTop(new DrillBar(revealed.drill(), model));
        column(
                new PromptView(card, links),
                revealed.options().isEmpty() ? new AnswerView(revealed, model) : ChoiceView.revealed(revealed, links),
                new PassageView(card, links));
        setBottom(new GradeBar(revealed, model));
    }

    private void column(Node... parts) {
        var column = new VBox(parts);
        column.getStyleClass().add("drill-column");
        var page = new VBox(column);
        page.getStyleClass().add("drill-page");
        scroll.setContent(page);
        scroll.setVvalue(0);
        requestFocus();
    }

    @Override
    public void requestFocus() {
        applyCss(); // a scroll pane takes its content into the scene only then
        First.in(this).orElse(scroll).requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (UNDO.match(event) && !(event.getTarget() instanceof TextInputControl)) {
            model.undo();
            event.consume();
            return;
        }
        var plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && !(event.getTarget() instanceof TextInputControl)) {
            switch (model.screenProperty().get()) {
                case Screen.Asking asking -> pick(asking, event);
                case Screen.Revealed _ -> grade(event);
                case Screen.Waiting _, Screen.Unavailable _, Screen.Finished _ -> {}
            }
        }
    }

    private void pick(Screen.Asking asking, KeyEvent event) {
        var index = Math.max(DIGITS.indexOf(event.getCode()), LETTERS.indexOf(event.getCode()));
        if (index >= 0 && index < asking.options().size()) {
            model.answer(new Response.Chosen(asking.options().get(index).id()));
            event.consume();
        } else if (asking.options().isEmpty() && event.getCode() == KeyCode.SPACE) {
            model.answer(Response.Said.NOTHING);
            event.consume();
        }
    }

    private void grade(KeyEvent event) {
        var index = DIGITS.indexOf(event.getCode());
        if (index >= 0 && index < Grade.values().length) {
            model.grade(Grade.values()[index]);
            event.consume();
        }
    }
}
