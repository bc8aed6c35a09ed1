package org.lectern.ui.drill;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lectern.quiz.Foresight;
import org.lectern.quiz.Spot;
import org.lectern.ui.LearningModel;
import org.lectern.ui.Place;

/// Lets the student try the questions of a section before he reads it: they are shown to be right or wrong, and get no
/// grade.
public final class Trying {
    private final LearningModel learning;
    private final Supplier<Optional<Task>> task;
    private final Runnable pass;
    private final Consumer<Place> go;

    /// How many questions of a section were answered rightly before it was read, and how many not.
    record Outcome(long known, long missed) {
        long tried() {
            return known + missed;
        }
    }

    /// @param pass goes on without a grade
    /// @param go goes to a place
    Trying(LearningModel learning, Supplier<Optional<Task>> task, Runnable pass, Consumer<Place> go) {
        this.learning = learning;
        this.task = task;
        this.pass = pass;
        this.go = go;
    }

    /// The section whose questions are tried now; empty while something else is done.
    Optional<Spot> section() {
        return task.get()
                .flatMap(it ->
                        it instanceof Task.BeforeReading(var _, var section) ? Optional.of(section) : Optional.empty());
    }

    /// Goes on to the next question.
    public void pass() {
        section().ifPresent(_ -> pass.run());
    }

    /// Goes to the section, to read it.
    void read() {
        section().ifPresent(spot -> go.accept(new Place.Reading(spot.course(), spot.unit(), spot.block())));
    }

    /// What came of the questions that were tried of the section.
    Outcome outcome() {
        return task.get()
                .flatMap(it -> it instanceof Task.BeforeReading tried
                        ? learning.history()
                                .map(history -> new Outcome(
                                        tried.tried(history, Foresight.KNOWN), tried.tried(history, Foresight.MISSED)))
                        : Optional.empty())
                .orElse(new Outcome(0, 0));
    }
}
