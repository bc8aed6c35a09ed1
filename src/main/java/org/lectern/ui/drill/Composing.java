package org.lectern.ui.drill;

import java.util.Optional;
import java.util.function.Consumer;
import org.lectern.quiz.Drill;
import org.lectern.quiz.History;
import org.lectern.quiz.Session;
import org.lectern.ui.Lane;
import org.lectern.ui.LearningModel;

/// Composes sittings behind the screen, since to choose among many cards takes longer than a frame.
final class Composing {
    private final LearningModel learning;
    private final Lane lane;
    private final Halfway halfway;
    /// Which sitting is awaited or was the last.
    private long asked;

    Composing(LearningModel learning, Lane lane, Halfway halfway) {
        this.learning = learning;
        this.lane = lane;
        this.halfway = halfway;
    }

    /// Composes a sitting; one that is still being composed is not wanted any more.
    ///
    /// @param screen is told what to show meanwhile, or instead
    /// @param begun is told the sitting
    void begin(Task wanted, Consumer<Screen> screen, Consumer<Session> begun) {
        var nth = ++asked;
        switch (learning.stateProperty().get()) {
            case LearningModel.Opening _ -> screen.accept(new Screen.Waiting(Optional.of(learning.foldedProperty())));
            case LearningModel.Unavailable(var sentence) -> screen.accept(new Screen.Unavailable(sentence));
            case LearningModel.Ready(var history, var _) -> {
                var left = halfway.taken(wanted.deck(), history);
                if (left.isPresent()) {
                    begun.accept(left.get());
                } else {
                    screen.accept(new Screen.Waiting());
                    compose(wanted, history, drill -> {
                        if (nth == asked) {
                            begun.accept(Session.of(drill));
                        }
                    });
                }
            }
        }
    }

    private void compose(Task wanted, History history, Consumer<Drill> composed) {
        var goals = learning.goalsProperty().get();
        var now = learning.now();
        lane.run(() -> wanted.following(learning::isRead).begin(history, goals, now), composed, mishap -> {
            throw new IllegalStateException("no sitting could be composed", mishap);
        });
    }
}
