package org.lectern.ui.drill;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.quiz.Drill;
import org.lectern.quiz.Verdict;
import org.lectern.schedule.Grade;
import org.lectern.ui.Blank;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;
import org.lectern.ui.Shortcut;

/// Draws the drill: the card, its answer, the grades.
public final class DrillView extends VBox {
    /// The share of the window by which a page is turned.
    private static final double PAGE = 0.9;

    private final DrillModel model;
    /// The parts from top to bottom, which is also the order of Tab.
    private final StackPane head = new StackPane();

    private final ScrollPane scroll = new ScrollPane();
    private final DecidingView deciding;
    private final StackPane foot = new StackPane();
    /// What is asked on the screen.
    private Optional<Drill.Asking> asked = Optional.empty();
    private Optional<Answering> answering = Optional.empty();
    private Optional<Answered> answered = Optional.empty();

    /// The answer that is on the screen.
    private record Answered(Drill.Asking asking, Consumer<Screen.Revealed> show) {}

    public DrillView(DrillModel model) {
        this.model = model;
        getStyleClass().add("drill");
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        deciding = new DecidingView(model.deciding(), this::requestFocus);
        getChildren().addAll(head, scroll, deciding, foot);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.screenProperty().subscribe(this::show);
    }

    private void show(Screen screen) {
        if (screen instanceof Screen.Revealed revealed
                && answered.isPresent()
                && answered.get().asking() == revealed.drill().asking()) {
            answered.get().show().accept(revealed);
            judge(revealed);
            return;
        }
        if (screen instanceof Screen.Asking asking && asked.equals(Optional.of(asking.drill()))) {
            head.getChildren().setAll(new DrillBar(asking.drill(), asking.decisions(), model));
            return;
        }
        asked = Optional.empty();
        answering = Optional.empty();
        answered = Optional.empty();
        head.getChildren().clear();
        foot.getChildren().clear();
        switch (screen) {
            case Screen.Waiting _ -> column(Plain.words(Messages.of("drill.waiting"), "screen-lead"));
            case Screen.Unavailable(var sentence) ->
                column(new Blank(Feather.ALERT_TRIANGLE, Messages.of("drill.unavailable"), sentence)
                        .and(Plain.words(Messages.of("unavailable.lead"), "screen-lead"))
                        .way("unavailable-read", Messages.of("finished.read"), model::leave));
            case Screen.Asking asking -> ask(asking);
            case Screen.Revealed revealed -> reveal(revealed);
            case Screen.Finished finished -> column(new FinishedView(finished, model));
        }
    }

    private void ask(Screen.Asking asking) {
        var card = asking.drill().card();
        asked = Optional.of(asking.drill());
        head.getChildren().setAll(new DrillBar(asking.drill(), asking.decisions(), model));
        var prompt = new PromptView(card, asking.arrangement(), model.links(card));
        var way = Answering.of(asking, model);
        answering = Optional.of(way);
        way.bar().ifPresent(bar -> foot.getChildren().setAll(bar));
        column(prompt, way.node());
    }

    private void reveal(Screen.Revealed revealed) {
        var card = revealed.drill().card();
        var links = model.links(card);
        head.getChildren().setAll(new DrillBar(revealed.drill(), revealed.decisions(), model));
        foot.getChildren().setAll(new GradeBar(revealed, model));
        var changed = new ChangedView(revealed, model);
        var note = new NoteView(revealed);
        Consumer<Screen.Revealed> beside = shown -> {
            changed.show(shown);
            note.show(shown);
        };
        var answer = revealed.drill().verdict() == Verdict.SELF_JUDGED
                ? answer(revealed, beside)
                : answer(revealed, new MarkedView(revealed, links), beside);
        var prompt = new PromptView(card, revealed.arrangement(), links);
        column(prompt, answer, changed, note, new PassageView(card, links));
    }

    private Node answer(Screen.Revealed revealed, Consumer<Screen.Revealed> beside) {
        var answer = new AnswerView(revealed, model);
        return answer(revealed, answer, shown -> {
            answer.show(shown);
            beside.accept(shown);
        });
    }

    private Node answer(Screen.Revealed revealed, Node answer, Consumer<Screen.Revealed> show) {
        answered = Optional.of(new Answered(revealed.drill().asking(), show));
        return answer;
    }

    /// Shows what became of the grade, while the answer stays as it is scrolled.
    private void judge(Screen.Revealed revealed) {
        var focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        head.getChildren().setAll(new DrillBar(revealed.drill(), revealed.decisions(), model));
        foot.getChildren().setAll(new GradeBar(revealed, model));
        var lost = focused.isEmpty() || focused.get().getScene() == null;
        if (lost || revealed.keeping() instanceof Screen.Keeping.Failed) {
            requestFocus();
        }
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
        if (Shortcut.UNDO.means(event) && !(event.getTarget() instanceof TextInputControl)) {
            model.undo();
            event.consume();
            return;
        }
        if (deciding.takes(event)) {
            event.consume();
            return;
        }
        var plain = !event.isShortcutDown() && !event.isAltDown() && !deciding.isOpen();
        if (plain && !(event.getTarget() instanceof TextInputControl)) {
            turnPage(event);
            switch (model.screenProperty().get()) {
                case Screen.Asking _ -> pick(event);
                case Screen.Revealed _ -> grade(event);
                case Screen.Waiting _, Screen.Unavailable _, Screen.Finished _ -> {}
            }
        }
    }

    /// The buttons at the foot have the keyboard; a long card is still turned by its keys.
    private void turnPage(KeyEvent event) {
        var step = event.getCode() == KeyCode.PAGE_DOWN ? PAGE : event.getCode() == KeyCode.PAGE_UP ? -PAGE : 0;
        var window = scroll.getViewportBounds().getHeight();
        var room = scroll.getContent().getBoundsInLocal().getHeight() - window;
        if (step != 0 && room > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + step * window / room, 0, 1));
            event.consume();
        }
    }

    /// Buttons and links have a space of their own.
    private void pick(KeyEvent event) {
        var isTheirs = event.getCode() == KeyCode.SPACE && event.getTarget() != scroll;
        if (!isTheirs && answering.filter(way -> way.press(event.getCode())).isPresent()) {
            event.consume();
        }
    }

    private void grade(KeyEvent event) {
        var index = Answering.DIGITS.indexOf(event.getCode());
        if (index >= 0 && index < Grade.values().length) {
            model.grade(Grade.values()[index]);
            event.consume();
        }
    }
}
