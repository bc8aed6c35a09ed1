package org.lectern.ui.drill;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.quiz.Card;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Confidence;
import org.lectern.quiz.Deck;
import org.lectern.quiz.HalfDone;
import org.lectern.quiz.LogEntry;
import org.lectern.quiz.Response;
import org.lectern.quiz.Review;
import org.lectern.quiz.Session;
import org.lectern.quiz.Session.Action;
import org.lectern.schedule.Grade;
import org.lectern.ui.Guide;
import org.lectern.ui.Lane;
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
    private final Lexicons lexicons = new Lexicons();
    private final Deciding deciding;
    private final Halfway halfway;
    private Composing composing;
    private final Trusting trusting;
    private final Trying trying;
    private final Further further;
    private final Refuting refuting;
    private Optional<Session> session = Optional.empty();
    private Optional<Task> task = Optional.empty();
    /// A task that waits until the present grade is safe.
    private Optional<Task> next = Optional.empty();
    /// The guide when the sitting began: cards that are gone still come from there.
    private Guide began = Guide.EMPTY;
    /// The cards as they are now, once the guide has changed while the log was being written.
    private Optional<Map<CardId, Card>> renewal = Optional.empty();
    /// Whether the log is being written; until it answers nothing else may change.
    private boolean writing;

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
        halfway = new Halfway(learning);
        composing = new Composing(learning, Lane.inline(), halfway);
        trusting = new Trusting(learning, screen::get, screen::set, this::answer);
        deciding = new Deciding(learning, screen::get, halfway::draft, deed -> act(new Action.Decide(deed)), go);
        trying = new Trying(learning, () -> task, () -> act(new Action.Pass()), go);
        further = new Further(learning, () -> task, this::begin, this::act);
        refuting = new Refuting(learning, screen::get, options -> act(new Action.Refute(options)));
        learning.stateProperty().subscribe(_ -> follow());
    }

    /// What was learned has changed, or how what is ahead is planned; what the grades promise must follow.
    private void follow() {
        if (screen.get() instanceof Screen.Waiting) {
            task.ifPresent(this::start);
        } else {
            act(new Action.Refresh());
            session.filter(_ -> !writing && screen.get().isUngraded()).ifPresent(this::show);
        }
    }

    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /// Goes on with a task that is under way, or begins it.
    public void open(Task wanted) {
        next = Optional.empty();
        if (task.filter(wanted::equals).isEmpty() || screen.get().card().isEmpty()) {
            begin(wanted);
        }
    }

    /// Begins a task, whatever was under way; but a grade that is not safe yet comes first.
    public void begin(Task wanted) {
        if (writing || screen.get().unwritten().isPresent()) {
            next = Optional.of(wanted);
        } else {
            start(wanted);
        }
    }

    /// Composes sittings behind the screen from now on.
    public void composeOn(Lane lane) {
        composing = new Composing(learning, lane, halfway);
    }

    private void start(Task wanted) {
        task = Optional.of(wanted);
        next = Optional.empty();
        began = guide.get();
        session = Optional.empty();
        composing.begin(wanted, screen::set, this::show);
    }

    /// Goes on with a sitting that another run of the program left.
    public void resume(Task wanted, HalfDone half) {
        halfway.take(half);
        screen.set(new Screen.Waiting()); // what is asked now may be the same card, but without the words
        begin(wanted);
    }

    public Halfway halfway() {
        return halfway;
    }

    /// The guide has changed. What is under way goes on with its cards as they are now, the one shown too.
    ///
    /// @param cards what the task opened last may choose from now
    public void refresh(Deck cards) {
        if (next.isPresent()) {
            next = next.map(waiting -> waiting.with(cards));
            return;
        }
        task = task.map(underWay -> underWay.with(cards));
        var present = cards.byId();
        if (screen.get() instanceof Screen.Waiting) {
            task.ifPresent(this::start);
        } else if (writing || screen.get().unwritten().isPresent()) {
            renewal = Optional.of(present);
        } else {
            act(new Action.Renew(present));
        }
    }

    /// Gives the answer to the card that is asked; if the student wants it so, he first says how sure he is of it.
    public void answer(Response response) {
        trusting.answer(response);
    }

    private void answer(Card card, Response response, Optional<Confidence> confidence) {
        act(new Action.Answer(sources().marked(card, deciding.decisions(), response), confidence));
    }

    /// How the student says how sure he is.
    public Trusting trusting() {
        return trusting;
    }

    /// How the student says what he could refute.
    public Refuting refuting() {
        return refuting;
    }

    /// How questions are tried before their section is read.
    public Trying trying() {
        return trying;
    }

    /// Marks a key point as made in the answer, or takes the mark away.
    public void tick(String point) {
        if (screen.get().response().orElse(null) instanceof Response.Said said) {
            act(new Action.Answer(said.turning(point)));
        }
    }

    /// Grades the answer shown; the next card comes once the grade is safe. What is tried before reading gets none.
    public void grade(Grade grade) {
        if (trying.section().isEmpty() && !refuting.holds()) {
            act(new Action.Give(grade));
        }
    }

    /// Learns the card that is shown anew, since it has changed: the grade to come is its first.
    public void startAgain() {
        if (screen.get() instanceof Screen.Revealed revealed && revealed.change() == Screen.Change.CHANGED) {
            act(new Action.StartAgain());
        }
    }

    /// What can be decided about the card on the screen.
    public Deciding deciding() {
        return deciding;
    }

    /// What was kept last in this sitting.
    Optional<LogEntry> latest() {
        return session.flatMap(Session::latest);
    }

    /// Tries once more to keep a grade that could not be written.
    public void tryAgain() {
        screen.get().unwritten().ifPresent(this::append);
    }

    /// Whether there is something to undo.
    public boolean canUndo() {
        return latest().isPresent() || screen.get().unwritten().isPresent();
    }

    /// Takes back what was done last; a grade that could not be written is simply forgotten.
    public void undo() {
        screen.get().unwritten().ifPresentOrElse(_ -> session.ifPresent(this::goOn), () -> act(new Action.Undo()));
    }

    private void act(Action action) {
        session.filter(_ -> !writing && screen.get().unwritten().isEmpty())
                .ifPresent(present ->
                        learning.history().ifPresent(history -> take(present.step(action, history, learning.now()))));
    }

    private void take(Session.Step step) {
        switch (step) {
            case Session.Step.Still(var same) when session.equals(Optional.of(same)) -> {}
            case Session.Step.Still(var other) -> show(other);
            case Session.Step.Append append -> append(append);
            case Session.Step.TakeBack back -> takeBack(back);
        }
    }

    private void append(Session.Step.Append step) {
        writing = true;
        screen.set(screen.get().busy());
        learning.keep(step.entry(), deciding.keeping(kept -> goOn(step.then().apply(kept))), sentence -> {
            if (step.entry() instanceof Review && screen.get() instanceof Screen.Revealed revealed) {
                writing = false;
                screen.set(revealed.with(new Screen.Keeping.Failed(step, sentence)));
            } else {
                failed(sentence);
            }
        });
    }

    private void takeBack(Session.Step.TakeBack step) {
        writing = true;
        screen.set(screen.get().busy());
        learning.takeBack(
                step.kept(),
                () -> learning.history().ifPresent(history -> goOn(step.then().apply(history))),
                this::failed);
    }

    private void failed(String sentence) {
        notices.say(Notices.Notice.of(sentence));
        session.ifPresent(this::goOn);
    }

    /// The log has answered: on with the task that waited for it, or with this one.
    private void goOn(Session reached) {
        writing = false;
        next.ifPresentOrElse(this::start, () -> {
            show(reached);
            renewal.ifPresent(cards -> act(new Action.Renew(cards)));
            renewal = Optional.empty();
        });
    }

    /// Back to reading; the sitting can be gone on with.
    public void leave() {
        leave.run();
    }

    /// How to go further than was meant.
    public Further further() {
        return further;
    }

    /// What the words of a card refer to.
    Links links(Card card) {
        return sources().links(card, go);
    }

    private Sources sources() {
        return new Sources(guide.get(), began, lexicons, learning::strictness);
    }

    private void show(Session reached) {
        if (session.filter(it -> it.drill().equals(reached.drill())).isEmpty()) {
            deciding.closeBox();
        }
        session = Optional.of(reached);
        learning.history().ifPresent(history -> {
            var shown = new Showing(history, learning.now(), reached.restarted(), sources());
            halfway.reached(reached, history);
            screen.set(shown.of(reached.drill(), task.map(Task::deck).orElse(Deck.EMPTY)));
        });
    }
}
