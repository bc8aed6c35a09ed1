package org.lectern.ui.drill;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.lectern.quiz.Decisions;
import org.lectern.quiz.Drill;
import org.lectern.schedule.Grade;
import org.lectern.ui.Blank;
import org.lectern.ui.Messages;
import org.lectern.ui.Place;
import org.lectern.ui.Shortcut;

/// Draws the drill: the card, its answer, the grades.
public final class DrillView extends VBox {
    /// How long after a key or a click the answer is looked at, which then has taken it in.
    private static final Duration SOON = Duration.millis(50);
    /// How long a grade may take to be written before the grades fade.
    private static final Duration LATE = Duration.millis(200);

    private final DrillModel model;
    private final PauseTransition soon = new PauseTransition(SOON);
    private final PauseTransition late = new PauseTransition(LATE);
    /// The parts from top to bottom, which is also the order of Tab.
    private final VBox head = new VBox();
    private final DrillBar bar;
    private final ScrollPane scroll = new ScrollPane();
    /// The card, and beside it the passage that is open.
    private final Middle middle;
    private final DecidingView deciding;
    private final StackPane foot = new StackPane();
    /// What is asked on the screen.
    private Optional<Drill.Asking> asked = Optional.empty();
    private Optional<Answering> answering = Optional.empty();
    private Optional<Answered> answered = Optional.empty();
    /// What asks how sure the answer is, while it does.
    private Optional<TrustBar> trust = Optional.empty();

    /// The answer that is on the screen.
    private record Answered(Drill.Asking asking, Consumer<Screen.Revealed> show) {}

    public DrillView(DrillModel model) {
        this.model = model;
        getStyleClass().add("drill");
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        middle = new Middle(scroll, model, this::requestFocus);
        VBox.setVgrow(middle, Priority.ALWAYS);
        bar = new DrillBar(model);
        deciding = new DecidingView(model.deciding(), this::requestFocus);
        getChildren().addAll(head, middle, deciding, foot);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.ANY, _ -> soon.playFromStart());
        addEventFilter(InputMethodEvent.ANY, _ -> soon.playFromStart());
        addEventFilter(MouseEvent.MOUSE_CLICKED, _ -> soon.playFromStart());
        soon.setOnFinished(_ -> draft());
        model.screenProperty().subscribe(this::show);
    }

    /// The block from which a passage is open beside the question.
    public ReadOnlyObjectProperty<Optional<Place.Reading>> passageProperty() {
        return middle.passageProperty();
    }

    private void show(Screen screen) {
        late.stop();
        if (screen instanceof Screen.Revealed revealed
                && answered.isPresent()
                && answered.get().asking() == revealed.drill().asking()) {
            answered.get().show().accept(revealed);
            judge(revealed);
            return;
        }
        if (screen instanceof Screen.Asking asking && asked.equals(Optional.of(asking.drill()))) {
            head(asking.drill(), asking.decisions());
            hold(asking);
            return;
        }
        asked = Optional.empty();
        trust = Optional.empty();
        answering = Optional.empty();
        answered = Optional.empty();
        if (screen.card().isEmpty()) {
            head.getChildren().clear();
        }
        foot.getChildren().clear();
        middle.close();
        switch (screen) {
            case Screen.Waiting waiting -> column(new WaitingView(waiting));
            case Screen.Unavailable(var sentence) ->
                column(Blank.unavailable(Messages.of("drill.unavailable"), sentence)
                        .way("unavailable-read", Messages.of("finished.read"), model::leave));
            case Screen.Asking asking -> ask(asking);
            case Screen.Revealed revealed -> reveal(revealed);
            case Screen.Finished finished -> column(FinishedView.of(finished, model));
        }
    }

    private void head(Drill drill, Decisions decisions) {
        bar.show(drill, decisions);
        var beforehand = !drill.spared().isNone() && drill.done().isEmpty();
        if (head.getChildren().size() != (beforehand ? 2 : 1)) {
            head.getChildren().setAll(bar);
            if (beforehand) {
                head.getChildren().add(new SparedBar(drill.spared(), model));
            }
        }
    }

    private void ask(Screen.Asking asking) {
        var card = asking.drill().card();
        asked = Optional.of(asking.drill());
        head(asking.drill(), asking.decisions());
        var prompt = new PromptView(card, asking.arrangement(), model.links(card));
        var way = Answering.of(asking, model);
        model.halfway().draft().ifPresent(way::takeUp);
        answering = Optional.of(way);
        way.bar().ifPresent(bar -> foot.getChildren().setAll(bar));
        column(prompt, way.node());
    }

    /// Notes what has been answered so far, lest it be lost.
    private void draft() {
        if (model.screenProperty().get() instanceof Screen.Asking) {
            answering.ifPresent(way -> model.halfway().draft(way.draft()));
        }
    }

    /// Asks how sure the answer is that waits for it, or goes back to answering.
    private void hold(Screen.Asking asking) {
        if (asking.held().isPresent() == trust.isPresent()) {
            return;
        }
        trust = asking.held().map(_ -> new TrustBar(model));
        answering.ifPresent(way -> {
            way.node().setDisable(trust.isPresent());
            foot.getChildren()
                    .setAll(trust.<Node>map(it -> it).or(way::bar).stream().toList());
        });
        requestFocus();
    }

    private void reveal(Screen.Revealed revealed) {
        var card = revealed.drill().card();
        var links = model.links(card);
        model.refuting().begin(revealed);
        head(revealed.drill(), revealed.decisions());
        foot.getChildren().setAll(GradeBar.of(revealed, model));
        var changed = new ChangedView(revealed, model);
        var note = new NoteView(revealed);
        var answer = Back.of(revealed, model, this::support);
        answered = Optional.of(new Answered(revealed.drill().asking(), shown -> {
            answer.show(shown);
            changed.show(shown);
            note.show(shown);
        }));
        var prompt = new PromptView(card, revealed.arrangement(), links);
        column(prompt, answer, changed, note, new PassageView(card, links, target -> middle.open(card, target)));
        support(revealed);
    }

    /// Opens what supports an answer that was missed, once its reasons are shown.
    private void support(Screen.Revealed revealed) {
        if (revealed.isMissed()
                && model.trying().section().isEmpty()
                && !model.refuting().holds(revealed)) {
            middle.open(revealed.drill().card());
        }
    }

    /// Shows what becomes of the grade, while the answer stays as it is scrolled. Mostly it is safe at once, and there
    /// is
    /// nothing to see of it.
    private void judge(Screen.Revealed revealed) {
        if (revealed.keeping() instanceof Screen.Keeping.Busy) {
            late.setOnFinished(_ -> foot.getChildren().setAll(GradeBar.of(revealed, model)));
            late.playFromStart();
            return;
        }
        var focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        head(revealed.drill(), revealed.decisions());
        foot.getChildren().setAll(GradeBar.of(revealed, model));
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
        if (deciding.takes(event) || turns(event)) {
            event.consume();
            return;
        }
        var plain = !event.isShortcutDown() && !event.isAltDown() && !deciding.isOpen();
        if (plain && !(event.getTarget() instanceof TextInputControl)) {
            Paging.turn(scroll, event);
            switch (model.screenProperty().get()) {
                case Screen.Asking _ -> pick(event);
                case Screen.Revealed _ -> grade(event);
                case Screen.Waiting _, Screen.Unavailable _, Screen.Finished _ -> {}
            }
        }
    }

    /// Whether a key turns on or off what the student is asked besides.
    private boolean turns(KeyEvent event) {
        if (Shortcut.CANDOUR.means(event)) {
            model.trusting().turn();
        }
        if (Shortcut.REFUTE.means(event)) {
            model.refuting().turn();
        }
        if (Shortcut.BEYOND.means(event)) {
            model.further().beyond();
        }
        return Shortcut.CANDOUR.means(event) || Shortcut.REFUTE.means(event) || Shortcut.BEYOND.means(event);
    }

    /// Buttons and links have a space of their own.
    private void pick(KeyEvent event) {
        if (trust.isPresent()) {
            if (trust.get().press(event.getCode())) {
                event.consume();
            }
            return;
        }
        var isTheirs = event.getCode() == KeyCode.SPACE && event.getTarget() != scroll;
        if (!isTheirs && answering.filter(way -> way.press(event.getCode())).isPresent()) {
            event.consume();
        }
    }

    private void grade(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && middle.isOpen()) {
            middle.close();
            requestFocus();
            event.consume();
            return;
        }
        if (model.refuting().tick(Answering.place(event.getCode()))) {
            event.consume();
            return;
        }
        var index = Answering.DIGITS.indexOf(event.getCode());
        if (index >= 0 && index < Grade.values().length) {
            model.grade(Grade.values()[index]);
            event.consume();
        }
    }
}
