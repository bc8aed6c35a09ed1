package org.lectern.ui.drill;

import java.time.OffsetDateTime;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.quiz.Deck;
import org.lectern.quiz.Drill;
import org.lectern.quiz.HalfDone;
import org.lectern.quiz.History;
import org.lectern.quiz.Response;
import org.lectern.quiz.Session;
import org.lectern.ui.LearningModel;

/// What is to be gone on with if the program ends now, down to the half-typed answer.
public final class Halfway {
    private final LearningModel learning;
    private final ReadOnlyObjectWrapper<Optional<HalfDone>> half = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<HalfDone> taken = Optional.empty();
    private Optional<Session> session = Optional.empty();
    private Optional<Response> draft = Optional.empty();
    private OffsetDateTime begun;

    Halfway(LearningModel learning) {
        this.learning = learning;
        begun = learning.now();
    }

    public ReadOnlyObjectProperty<Optional<HalfDone>> halfProperty() {
        return half.getReadOnlyProperty();
    }

    /// The next sitting to begin is to be this one.
    void take(HalfDone wanted) {
        taken = Optional.of(wanted);
    }

    /// The sitting that was to be gone on with, once.
    Optional<Session> taken(Deck deck, History history) {
        var wanted = taken;
        taken = Optional.empty();
        begun = wanted.map(HalfDone::begun).orElseGet(learning::now);
        session = wanted.map(it -> it.session(deck, history, learning.now()));
        draft = session.filter(it -> it.drill() instanceof Drill.Asking)
                .flatMap(_ -> wanted.flatMap(HalfDone::response));
        return session;
    }

    /// The sitting has come to this.
    void reached(Session reached, History history) {
        if (session.filter(it -> it.drill().equals(reached.drill())).isEmpty()) {
            draft = Optional.empty();
        }
        var isNew = session.isEmpty() && reached.done().isEmpty() && draft.isEmpty();
        session = Optional.of(reached);
        if (!isNew) {
            half.set(HalfDone.of(reached, draft, history, begun, learning.now()));
        }
    }

    /// As much as there is of the answer to the card that is asked.
    Optional<Response> draft() {
        return draft;
    }

    /// The answer to the card that is asked has come to this.
    void draft(Optional<Response> typed) {
        if (!typed.equals(draft)) {
            draft = typed;
            session.ifPresent(it -> learning.history()
                    .ifPresent(history -> half.set(HalfDone.of(it, draft, history, begun, learning.now()))));
        }
    }
}
