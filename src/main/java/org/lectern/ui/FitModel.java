package org.lectern.ui;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.quiz.AnswerSheet;
import org.lectern.quiz.Forecast;
import org.lectern.quiz.History;
import org.lectern.schedule.fit.Fit;
import org.lectern.schedule.fit.Fitting;
import org.lectern.schedule.fit.ParameterLog;
import org.lectern.schedule.fit.ParameterSet;
import org.lectern.schedule.fit.ParameterSets;
import org.lectern.schedule.fit.Progress;

/// Fits the parameters to the student's memory, behind everything else and by itself: first when 64 answers after a day
/// or more are in, then each time these have grown by a quarter.
public final class FitModel {
    /// After so many reviews more, or a twentieth of all, predictions are made anew.
    private static final int STALE = 100;
    private static final int TWENTIETH = 20;
    /// Steps of progress that are worth showing.
    private static final double VISIBLE = 0.01;
    /// How much of the work the fit is; the rest is living through the log to see how well it predicts.
    private static final double FIT_WORK = 0.3;

    private final LearningModel learning;
    private final PlanningModel planning;
    private final Lane keeping;
    private final Lane fitting;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State(ParameterSets.NONE, new Work.Waiting(), Optional.empty(), 0));
    private Optional<ParameterLog> log = Optional.empty();
    private AtomicBoolean wanted = new AtomicBoolean();
    private int nextLook;

    /// What there is and what is being done.
    ///
    /// @param forecast what is predicted, once it is known
    /// @param items answers after a day or more, when they were last counted
    public record State(ParameterSets sets, Work work, Optional<Forecast> forecast, int items) {
        private State with(ParameterSets others) {
            return new State(others, work, forecast, items);
        }

        private State with(Work other) {
            return new State(sets, other, forecast, items);
        }
    }

    /// What is being done.
    public sealed interface Work {
        /// Nothing can be, until the log is open.
        record Waiting() implements Work {}

        record Idle() implements Work {}

        /// @param done from 0 to 1
        record Running(double done) implements Work {}
    }

    private record Found(int items, Optional<Fit> fit, Optional<Forecast> forecast) {}

    /// @param keeping the lane that writes to the log
    /// @param fitting a lane that nothing else waits for
    public FitModel(LearningModel learning, PlanningModel planning, Lane keeping, Lane fitting) {
        this.learning = learning;
        this.planning = planning;
        this.keeping = keeping;
        this.fitting = fitting;
        learning.stateProperty().subscribe(_ -> look());
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The sets kept so far are here, and more can be kept.
    public void begin(ParameterSets sets, ParameterLog kept) {
        log = Optional.of(kept);
        state.set(new State(sets, new Work.Idle(), Optional.empty(), 0));
        look();
    }

    /// Fits now, however few answers are new.
    public void fit() {
        learning.history().filter(_ -> log.isPresent()).ifPresent(history -> work(history, 1));
    }

    /// Stops what is being done; what was learned before it stays in use.
    public void cancel() {
        wanted.set(false);
    }

    /// Uses a set, or the published parameters, until the student chooses again.
    public void use(long number) {
        choose(new ParameterSets.Choice(learning.now(), number, ParameterSets.By.STUDENT));
    }

    /// Uses the newest set, and newer ones when they come.
    public void useNewest() {
        var all = state.get().sets().all();
        choose(choice(all.isEmpty() ? ParameterSets.PUBLISHED : all.getLast().number()));
    }

    private ParameterSets.Choice choice(long number) {
        return new ParameterSets.Choice(learning.now(), number, ParameterSets.By.PROGRAM);
    }

    private void look() {
        learning.history()
                .filter(_ -> log.isPresent())
                .filter(history -> history.entries().size() >= nextLook)
                .ifPresent(history -> work(history, state.get().sets().needed()));
    }

    private void work(History history, int needed) {
        if (!(state.get().work() instanceof Work.Idle)) {
            return;
        }
        var go = new AtomicBoolean(true);
        wanted = go;
        state.set(state.get().with(new Work.Running(0)));
        fitting.run(
                () -> find(history, needed, go),
                found -> found(found, history.entries().size(), go),
                mishap -> {
                    nextLook = history.entries().size() + STALE;
                    state.set(state.get().with(new Work.Idle()));
                    throw new IllegalStateException("the parameters could not be fitted", mishap);
                });
    }

    private Found find(History history, int needed, AtomicBoolean go) {
        var sheet = AnswerSheet.of(history);
        var items = Fitting.items(sheet.answers());
        Optional<Fit> fit = items < needed ? Optional.empty() : Fitting.of(sheet.answers(), shown(go, 0, FIT_WORK));
        return new Found(items, fit, Forecast.of(history, shown(go, FIT_WORK, 1)));
    }

    private Progress shown(AtomicBoolean go, double from, double to) {
        var last = new double[] {from};
        return share -> {
            var done = from + (to - from) * share;
            if (done - last[0] >= VISIBLE) {
                last[0] = done;
                fitting.show(() -> running(done));
            }
            return go.get();
        };
    }

    private void running(double done) {
        if (state.get().work() instanceof Work.Running) {
            state.set(state.get().with(new Work.Running(done)));
        }
    }

    private void found(Found found, int reviews, AtomicBoolean go) {
        var before = state.get();
        state.set(new State(before.sets(), new Work.Idle(), found.forecast().or(before::forecast), found.items()));
        // Each review brings an answer more at most.
        var missing = before.sets().needed() - found.items();
        var stale = Math.max(STALE, reviews / TWENTIETH);
        nextLook = reviews + (missing > 0 ? Math.min(missing, stale) : stale);
        found.fit().filter(_ -> go.get()).ifPresent(fit -> keep(ParameterSet.of(fit, learning.now())));
    }

    private void keep(ParameterSet set) {
        log.ifPresent(kept -> keeping.run(
                () -> kept.append(set),
                numbered -> {
                    state.set(state.get().with(state.get().sets().with(numbered)));
                    if (state.get().sets().isAutomatic()) {
                        choose(choice(numbered.number()));
                    }
                },
                FitModel::fail));
    }

    private void choose(ParameterSets.Choice choice) {
        log.ifPresent(kept -> keeping.run(
                () -> {
                    kept.choose(choice);
                    return choice;
                },
                chosen -> {
                    state.set(state.get().with(state.get().sets().with(chosen)));
                    planning.plan(planning.planningProperty()
                            .get()
                            .with(state.get().sets().parameters()));
                },
                FitModel::fail));
    }

    private static void fail(Exception mishap) {
        throw new IllegalStateException("the parameters could not be kept", mishap);
    }
}
