package org.lectern.ui.drill;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lectern.quiz.Agenda;
import org.lectern.quiz.Goals;
import org.lectern.quiz.Session.Action;
import org.lectern.ui.LearningModel;

/// How a student goes further than he meant to.
public final class Further {
    private final LearningModel learning;
    private final Supplier<Optional<Task>> task;
    private final Consumer<Task> begin;
    private final Consumer<Action> act;

    Further(LearningModel learning, Supplier<Optional<Task>> task, Consumer<Task> begin, Consumer<Action> act) {
        this.learning = learning;
        this.task = task;
        this.begin = begin;
        this.act = act;
    }

    /// Begins again with everything the present task chooses from, due or not.
    public void practise() {
        task.get().ifPresent(present -> begin.accept(new Task.Practice(present.deck())));
    }

    /// Goes on beyond the time for a day: all that is due comes today.
    public void beyond() {
        if (task.get().orElse(null) instanceof Task.Today(var deck)) {
            learning.history().ifPresent(history -> {
                var due = Agenda.today(deck, history, new Goals(0), learning.now());
                act.accept(new Action.Extend(due.mixed(deck, history)));
            });
        }
    }
}
