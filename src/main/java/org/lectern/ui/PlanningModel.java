package org.lectern.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.quiz.History;
import org.lectern.quiz.Planning;

/// How the cards of each course are planned, as the student wishes it now. All that was learned is folded anew by it.
public final class PlanningModel {
    private final LearningModel learning;
    private final Lane lane;
    private final ReadOnlyObjectWrapper<Planning> planning;
    private long asked;

    /// @param lane folds; not the one that keeps reviews, which nothing may hold up
    public PlanningModel(LearningModel learning, Lane lane) {
        this.learning = learning;
        this.lane = lane;
        planning = new ReadOnlyObjectWrapper<>(Planning.STANDARD);
    }

    /// What is wished; the history follows as soon as it is folded.
    public ReadOnlyObjectProperty<Planning> planningProperty() {
        return planning.getReadOnlyProperty();
    }

    /// The history that was read is planned in this way.
    public void begin(Planning present) {
        planning.set(present);
    }

    /// Plans everything in another way. No review is written: only the days ahead move.
    public void plan(Planning wanted) {
        planning.set(wanted);
        fold(++asked);
    }

    private void fold(long nth) {
        learning.history().ifPresent(history -> {
            var wanted = planning.get();
            lane.run(
                    () -> History.of(wanted, history.log()),
                    folded -> {
                        if (nth == asked && !learning.adopt(folded)) {
                            fold(nth);
                        }
                    },
                    mishap -> {
                        throw new IllegalStateException("the days ahead could not be planned anew", mishap);
                    });
        });
    }
}
