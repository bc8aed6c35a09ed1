package org.lectern.ui;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Goals;
import org.lectern.quiz.History;
import org.lectern.quiz.LogEntry;
import org.lectern.quiz.ReviewLog;
import org.lectern.quiz.Spot;
import org.lectern.quiz.Strictness;
import org.lectern.schedule.Scheduler;

/// What has been learned, for every screen that shows or changes it.
public final class LearningModel {
    private final Lane lane;
    private final Scheduler scheduler;
    private final Supplier<OffsetDateTime> clock;
    private Predicate<Spot> reading = _ -> false;
    private Function<String, Strictness> marking = _ -> Strictness.STANDARD;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Opening());
    private final ReadOnlyDoubleWrapper folded = new ReadOnlyDoubleWrapper();
    private Optional<CardId> touched = Optional.empty();
    private final ReadOnlyObjectWrapper<Goals> goals = new ReadOnlyObjectWrapper<>(Goals.STANDARD);

    /// Whether the student's progress is at hand.
    public sealed interface State {}

    /// It is being read.
    public record Opening() implements State {}

    /// It is here, and reviews can be kept.
    public record Ready(History history, ReviewLog log) implements State {}

    /// It cannot be read; the guide can, but nothing is remembered.
    public record Unavailable(String sentence) implements State {}

    public LearningModel(Lane lane, Scheduler scheduler, Supplier<OffsetDateTime> clock) {
        this.lane = lane;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How much of the log is folded while it is read, from 0 to 1.
    public ReadOnlyDoubleProperty foldedProperty() {
        return folded.getReadOnlyProperty();
    }

    /// So much of the log is folded.
    public void folded(double share) {
        folded.set(share);
    }

    public ReadOnlyObjectProperty<Goals> goalsProperty() {
        return goals.getReadOnlyProperty();
    }

    /// The history, once it is there.
    public Optional<History> history() {
        return state.get() instanceof Ready(var history, var _) ? Optional.of(history) : Optional.empty();
    }

    /// The card by which the history differs from the one before; empty when all of it may.
    Optional<CardId> touched() {
        return touched;
    }

    private void step(CardId card, History history) {
        touched = Optional.of(card);
        state.set(new Ready(history, ready().log()));
    }

    public OffsetDateTime now() {
        return clock.get();
    }

    /// Tells which blocks were read; until then none was.
    public void follow(Predicate<Spot> read) {
        reading = read;
    }

    /// Whether a block was read.
    public boolean isRead(Spot block) {
        return reading.test(block);
    }

    /// Tells how the marking of a course was corrected; until then nothing was.
    public void markBy(Function<String, Strictness> corrected) {
        marking = corrected;
    }

    /// How the student corrected the marking of a course.
    public Strictness strictness(String course) {
        return marking.apply(course);
    }

    public void aim(Goals wanted) {
        goals.set(wanted);
    }

    /// Folds what was kept so far; takes time, so not on the screen thread.
    public History fold(List<? extends LogEntry> log) {
        return History.of(scheduler, log);
    }

    /// Takes over a history that was folded in another way, with what was kept since.
    ///
    /// @return whether it could be; not when something was taken back meanwhile
    public boolean adopt(History folded) {
        var since = ready().history().since(folded);
        since.ifPresent(entries -> {
            var history = folded;
            for (var entry : entries) {
                history = history.with(entry);
            }
            ready(history, ready().log());
        });
        return since.isPresent();
    }

    /// What was learned so far is here.
    public void ready(History history, ReviewLog log) {
        touched = Optional.empty();
        state.set(new Ready(history, log));
    }

    /// The reviews kept so far cannot be had, for the reason given.
    public void unavailable(String sentence) {
        state.set(new Unavailable(sentence));
    }

    /// Keeps an entry. Only when it is safe does it count, and `kept` is told.
    public void keep(LogEntry entry, Consumer<ReviewLog.Kept> kept, Consumer<String> failed) {
        var log = ready().log();
        lane.run(
                () -> log.append(entry),
                safe -> {
                    step(entry.card(), ready().history().with(entry));
                    kept.accept(safe);
                },
                exception -> failed.accept(sentence(exception)));
    }

    /// Takes an entry back; only when that is safe does it count no more.
    ///
    /// @param kept what was told of it
    public void takeBack(ReviewLog.Kept kept, Runnable done, Consumer<String> failed) {
        var log = ready().log();
        lane.run(
                () -> {
                    log.takeBack(kept);
                    return kept;
                },
                _ -> {
                    step(kept.entry().card(), ready().history().without(kept.entry()));
                    done.run();
                },
                exception -> failed.accept(sentence(exception)));
    }

    private Ready ready() {
        if (state.get() instanceof Ready ready) {
            return ready;
        }
        throw new IllegalStateException("reviews cannot be kept while the log is not open");
    }

    private static String sentence(Exception exception) {
        return Optional.ofNullable(exception.getMessage()).orElseGet(exception::toString);
    }
}
