package org.lectern;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.lectern.quiz.History;
import org.lectern.quiz.Planning;
import org.lectern.store.Store;
import org.lectern.store.StoreException;
import org.lectern.ui.Lane;
import org.lectern.ui.LearningModel;
import org.lectern.ui.Messages;
import org.lectern.ui.PlanningModel;

/// Reads the log and folds it while the first page is there already: a long log takes seconds.
final class Folding implements AutoCloseable {
    private final Lane keeping;
    private final LearningModel learning;
    private final PlanningModel planning;
    private final Lane folding = Lane.background();
    private volatile boolean closed;

    /// @param keeping the only lane that may use the store
    Folding(Lane keeping, LearningModel learning, PlanningModel planning) {
        this.keeping = keeping;
        this.learning = learning;
        this.planning = planning;
    }

    /// Begins to read and to fold.
    ///
    /// @param trouble is told what the student should know of the log
    void begin(Store store, Planning by, Consumer<String> trouble) {
        keeping.run(store::counted, counted -> fold(store, counted, by, trouble), exception -> {
            learning.unavailable(sentence(exception));
            trouble.accept(sentence(exception));
        });
    }

    private void fold(Store store, Store.Counted counted, Planning by, Consumer<String> trouble) {
        if (!counted.unreadable().isEmpty()) {
            trouble.accept(Messages.of("notice.unreadable", counted.unreadable().size()));
        }
        if (closed) {
            return;
        }
        folding.run(
                () -> History.of(by, counted.readable(), this::tell), history -> folded(history, store), exception -> {
                    if (!closed) {
                        throw new IllegalStateException("the log could not be folded", exception);
                    }
                });
    }

    private void tell(double share) {
        if (closed) {
            throw new CancellationException("the window is closing");
        }
        folding.show(() -> learning.folded(share));
    }

    /// The student may have wished for something else meanwhile.
    private void folded(History history, Store store) {
        learning.ready(history, store);
        var wanted = planning.planningProperty().get();
        if (wanted != history.planning()) {
            planning.plan(wanted);
        }
    }

    static String sentence(Exception exception) {
        return exception instanceof StoreException refused
                ? String.valueOf(refused.getMessage())
                : Mishap.sentence(exception);
    }

    @Override
    public void close() {
        closed = true;
        folding.close();
    }
}
