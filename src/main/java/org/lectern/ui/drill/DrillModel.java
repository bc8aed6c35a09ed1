package org.lectern.ui.drill;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.quiz.Card;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Deck;
import org.lectern.quiz.Drill;
import org.lectern.quiz.History;
import org.lectern.quiz.Response;
import org.lectern.quiz.Restart;
import org.lectern.quiz.ReviewLog;
import org.lectern.schedule.Grade;
import org.lectern.ui.Guide;
import org.lectern.ui.LearningModel;
import org.lectern.ui.Links;
import org.lectern.ui.Notices;
import org.lectern.ui.Place;

/// What the drill screen shows, whoever draws it.
public final class DrillModel {
    private final LearningModel learning;
    private final Notices notices;
    private final Supplier<Guide> guide;
    private final Consumer<Place> go;
    private final Runnable leave;
    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>(new Screen.Waiting());
    private final Deque<Graded> graded = new ArrayDeque<>();
    private Optional<Task> task = Optional.empty();
    /// A task that waits until the present grade is safe.
    private Optional<Task> next = Optional.empty();
    /// The cards as they are now, once the guide has changed under the sitting.
    private Optional<Map<CardId, Card>> present = Optional.empty();
    /// The guide when the sitting began: cards that are gone still come from there.
    private Guide began = Guide.EMPTY;
    /// The card that was just begun again.
    private Optional<CardId> restarted = Optional.empty();
    /// Whether the log is being written; until it answers nothing else may change.
    private boolean writing;

    /// A grade that can be undone.
    private record Graded(Drill.Revealed revealed, ReviewLog.Kept review) {}

    private record Unwritten(Screen.Revealed revealed, Drill.Turn turn) {}

    /// @param guide the guide as it is now
    /// @param go goes to a place
    /// @param leave goes back to reading
    public DrillModel(
            LearningModel learning, Notices notices, Supplier<Guide> guide, Consumer<Place> go, Runnable leave) {
        this.learning = learning;
        this.notices = notices;
        this.guide = guide;
        this.go = go;
        this.leave = leave;
        learning.stateProperty().subscribe(_ -> follow());
    }

    /// What was learned has changed, or how what is ahead is planned; what the grades promise must follow.
    private void follow() {
        switch (screen.get()) {
            case Screen.Waiting _ -> task.ifPresent(this::start);
            case Screen.Revealed revealed
            when !writing && revealed.keeping() instanceof Screen.Keeping.Idle -> show(revealed.drill());
            case Screen.Asking _, Screen.Revealed _, Screen.Unavailable _, Screen.Finished _ -> {}
        }
    }

    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /// Goes on with a task that is under way, or begins it.
    public void open(Task wanted) {
        next = Optional.empty();
        var underWay = task.filter(wanted::equals).isPresent()
                && (screen.get() instanceof Screen.Asking || screen.get() instanceof Screen.Revealed);
        if (!underWay) {
            begin(wanted);
        }
    }

    /// Begins a task, whatever was under way; but a grade that is not safe yet comes first.
    public void begin(Task wanted) {
        if (writing || unwritten().isPresent()) {
            next = Optional.of(wanted);
        } else {
            start(wanted);
        }
    }

    private void start(Task wanted) {
        task = Optional.of(wanted);
        next = Optional.empty();
        present = Optional.empty();
        began = guide.get();
        graded.clear();
        switch (learning.stateProperty().get()) {
            case LearningModel.Opening _ -> screen.set(new Screen.Waiting());
            case LearningModel.Unavailable(var sentence) -> screen.set(new Screen.Unavailable(sentence));
            case LearningModel.Ready(var history, var _) -> {
                var now = learning.now();
                show(Drill.begin(wanted.cards(history, learning.goalsProperty().get(), now), history, now), history);
            }
        }
    }

    /// The guide has changed. What is under way goes on with its cards as they are now; what is on the screen stays
    /// there unless its card is gone.
    ///
    /// @param cards what the task opened last may choose from now
    public void refresh(Deck cards) {
        if (next.isPresent()) {
            next = next.map(waiting -> waiting.with(cards));
            return;
        }
        task = task.map(underWay -> underWay.with(cards));
        present = Optional.of(
                cards.cards().stream().collect(Collectors.toMap(Card::id, Function.identity(), (first, _) -> first)));
        switch (screen.get()) {
            case Screen.Asking asking -> lookAgain(asking.drill());
            case Screen.Revealed revealed
            when revealed.keeping() instanceof Screen.Keeping.Idle -> lookAgain(revealed.drill());
            case Screen.Revealed _, Screen.Waiting _, Screen.Unavailable _, Screen.Finished _ -> {}
        }
    }

    private void lookAgain(Drill drill) {
        if (!present(drill).equals(drill)) {
            show(drill);
        }
    }

    private Drill present(Drill drill) {
        return present.map(cards -> drill.renewed(cards, learning.now())).orElse(drill);
    }

    /// Gives the answer to the card that is asked.
    public void answer(Response response) {
        if (screen.get() instanceof Screen.Asking asking) {
            show(asking.drill().answer(sources().marked(asking.drill().card(), response)));
        }
    }

    /// Marks a key point as made in the answer, or takes the mark away.
    public void tick(String point) {
        ungraded().ifPresent(revealed -> {
            if (revealed.drill().response() instanceof Response.Said(var words, var points)) {
                var ticked = new TreeSet<>(points);
                if (!ticked.remove(point)) {
                    ticked.add(point);
                }
                show(revealed.drill().with(new Response.Said(words, ticked)));
            }
        });
    }

    /// Grades the answer shown; the next card comes once the grade is safe.
    public void grade(Grade grade) {
        ungraded()
                .ifPresent(revealed -> learning.history()
                        .ifPresent(history -> keep(revealed, revealed.drill().grade(grade, history, learning.now()))));
    }

    /// Learns the card that is shown anew, since it has changed: the grade to come is its first.
    public void startAgain() {
        ungraded()
                .filter(revealed -> revealed.change() == Screen.Change.CHANGED)
                .ifPresent(this::restart);
    }

    private void restart(Screen.Revealed revealed) {
        writing = true;
        screen.set(revealed.with(new Screen.Keeping.Busy()));
        var restart = new Restart(revealed.drill().card().id(), learning.now());
        learning.keep(
                restart,
                _ -> {
                    restarted = Optional.of(restart.card());
                    goOn(revealed.drill());
                },
                sentence -> {
                    notices.say(Notices.Notice.of(sentence));
                    goOn(revealed.drill());
                });
    }

    /// Tries once more to keep a grade that could not be written.
    public void tryAgain() {
        unwritten().ifPresent(failed -> keep(failed.revealed(), failed.turn()));
    }

    private void keep(Screen.Revealed revealed, Drill.Turn turn) {
        writing = true;
        screen.set(revealed.with(new Screen.Keeping.Busy()));
        learning.keep(
                turn.review(),
                kept -> {
                    restarted = Optional.empty();
                    graded.push(new Graded(revealed.drill(), kept));
                    goOn(turn.next());
                },
                sentence -> {
                    writing = false;
                    screen.set(revealed.with(new Screen.Keeping.Failed(turn, sentence)));
                });
    }

    /// Whether there is a grade to undo.
    public boolean canUndo() {
        return !graded.isEmpty() || unwritten().isPresent();
    }

    /// Takes the latest grade of this sitting back and shows its answer again. A grade that could not be written is
    /// simply forgotten.
    public void undo() {
        if (unwritten().isPresent()) {
            goOn(unwritten().get().revealed().drill());
        } else if (!writing && !graded.isEmpty()) {
            takeBack(graded.pop());
        }
    }

    private void takeBack(Graded last) {
        writing = true;
        learning.takeBack(last.review(), () -> goOn(last.revealed()), sentence -> {
            writing = false;
            graded.push(last);
            notices.say(Notices.Notice.of(sentence));
            next.ifPresent(this::start);
        });
    }

    /// The log has answered: on with the task that waited for it, or with this one.
    private void goOn(Drill drill) {
        writing = false;
        next.ifPresentOrElse(this::start, () -> show(drill));
    }

    /// The answer on the screen while it waits for a grade.
    private Optional<Screen.Revealed> ungraded() {
        return screen.get() instanceof Screen.Revealed revealed
                        && revealed.keeping() instanceof Screen.Keeping.Idle
                        && !writing
                ? Optional.of(revealed)
                : Optional.empty();
    }

    /// The grade on the screen that could not be written.
    private Optional<Unwritten> unwritten() {
        return screen.get() instanceof Screen.Revealed revealed
                        && revealed.keeping() instanceof Screen.Keeping.Failed(var turn, var _)
                ? Optional.of(new Unwritten(revealed, turn))
                : Optional.empty();
    }

    /// Back to reading; the sitting can be gone on with.
    public void leave() {
        leave.run();
    }

    /// Begins again with everything the present task chooses from, due or not.
    public void practise() {
        task.ifPresent(present -> begin(new Task.Practice(present.deck())));
    }

    /// What the words of a card refer to.
    Links links(Card card) {
        return sources().links(card, go);
    }

    private Sources sources() {
        return new Sources(guide.get(), began);
    }

    private void show(Drill drill) {
        learning.history().ifPresent(history -> show(present(drill), history));
    }

    private void show(Drill drill, History history) {
        var shown = new Showing(history, learning.now(), restarted, sources());
        screen.set(shown.of(drill, task.map(Task::deck).orElseGet(() -> new Deck(List.of()))));
    }
}
