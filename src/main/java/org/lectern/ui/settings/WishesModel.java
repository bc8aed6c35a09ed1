package org.lectern.ui.settings;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.quiz.Ahead;
import org.lectern.quiz.Deck;
import org.lectern.quiz.Goals;
import org.lectern.quiz.History;
import org.lectern.quiz.Planning;
import org.lectern.schedule.plan.Preferences;
import org.lectern.schedule.plan.Preview;
import org.lectern.schedule.plan.Workload;
import org.lectern.ui.Guide;
import org.lectern.ui.Lane;
import org.lectern.ui.LearningModel;
import org.lectern.ui.PlanningModel;

/// What the student wishes of a course: seen in its effect first, then applied, then taken back if it was not meant so.
public final class WishesModel {
    private final LearningModel learning;
    private final PlanningModel planning;
    private final Supplier<Guide> guide;
    private final Lane lane;
    private final ReadOnlyObjectWrapper<Wishes> wishes =
            new ReadOnlyObjectWrapper<>(Wishes.of("", Preferences.STANDARD));
    private final ReadOnlyObjectWrapper<Cost> cost = new ReadOnlyObjectWrapper<>(new Cost.Unknown());
    private final AtomicLong asked = new AtomicLong();
    private boolean isOpen;

    /// The wishes of a course at one moment.
    ///
    /// @param present as cards are planned now
    /// @param wanted as the student has set them on the screen
    /// @param former those that were applied before, the latest last
    public record Wishes(
            String course, Preferences present, Preferences wanted, Effect effect, List<Preferences> former) {
        static Wishes of(String course, Preferences present) {
            return new Wishes(course, present, present, new Effect.None(), List.of());
        }

        public boolean isChanged() {
            return !wanted.equals(present);
        }

        public boolean canApply() {
            return isChanged() && !(effect instanceof Effect.Refused);
        }

        private Wishes with(Effect other) {
            return new Wishes(course, present, wanted, other, former);
        }

        private Wishes wanting(Preferences other, Effect changed) {
            return new Wishes(course, present, other, other.equals(present) ? new Effect.None() : changed, former);
        }
    }

    /// What a change would bring.
    public sealed interface Effect {
        /// Nothing is changed.
        record None() implements Effect {}

        /// It is being worked out.
        record Weighed() implements Effect {}

        record Known(Preview preview) implements Effect {}

        /// Nothing can be changed now, for the reason given.
        record Refused(String sentence) implements Effect {}
    }

    /// What each retention would cost.
    public sealed interface Cost {
        /// It is being worked out.
        record Unknown() implements Cost {}

        /// No card was seen yet.
        record Nothing() implements Cost {}

        record Known(Workload workload) implements Cost {}
    }

    /// What the effect is worked out from.
    private record Ground(String course, Deck deck, History history, Goals goals, OffsetDateTime now) {
        Ahead ahead(History folded) {
            return Ahead.of(course, deck, folded, goals, now);
        }

        Preview changed(Planning changed) {
            return ahead(history).changed(ahead(History.of(changed, history.log())));
        }
    }

    /// @param lane works out effects
    public WishesModel(LearningModel learning, PlanningModel planning, Supplier<Guide> guide, Lane lane) {
        this.learning = learning;
        this.planning = planning;
        this.guide = guide;
        this.lane = lane;
        learning.stateProperty().subscribe(_ -> weighAll());
    }

    public ReadOnlyObjectProperty<Wishes> wishesProperty() {
        return wishes.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Cost> costProperty() {
        return cost.getReadOnlyProperty();
    }

    /// Shows the wishes of a course. What was set but not applied is gone; what was applied can still be taken back.
    public void open(String course) {
        var present = planning.planningProperty().get().preferences(course);
        var same = wishes.get().course().equals(course);
        wishes.set(new Wishes(
                course, present, present, new Effect.None(), same ? wishes.get().former() : List.of()));
        cost.set(new Cost.Unknown());
        isOpen = true;
        weighAll();
    }

    private void weighAll() {
        weighWorkload();
        weighEffect();
    }

    /// Sets something on the screen; nothing is planned by it yet.
    public void wish(UnaryOperator<Preferences> change) {
        var wanted = change.apply(wishes.get().wanted());
        if (!wanted.equals(wishes.get().wanted())) {
            wishes.set(wishes.get().wanting(wanted, unknown()));
            weighEffect();
        }
    }

    /// The effect of a change as long as it is not worked out.
    private Effect unknown() {
        return switch (learning.stateProperty().get()) {
            case LearningModel.Unavailable(var sentence) -> new Effect.Refused(sentence);
            case LearningModel.Opening _, LearningModel.Ready _ -> new Effect.Weighed();
        };
    }

    /// Leaves everything as it is.
    public void discard() {
        wishes.set(wishes.get().wanting(wishes.get().present(), new Effect.None()));
    }

    /// Plans the course as it is set.
    public void apply() {
        var now = wishes.get();
        if (now.canApply()) {
            var former = new ArrayList<>(now.former());
            former.add(now.present());
            become(now.wanted(), former);
        }
    }

    /// Plans the course as before the latest change.
    public void undo() {
        var former = wishes.get().former();
        if (!former.isEmpty()) {
            become(former.getLast(), former.subList(0, former.size() - 1));
        }
    }

    private void become(Preferences present, List<Preferences> former) {
        var course = wishes.get().course();
        wishes.set(new Wishes(course, present, present, new Effect.None(), List.copyOf(former)));
        planning.plan(planning.planningProperty().get().with(course, present));
    }

    /// Leaves the screen, so that nothing is worked out for it any more.
    public void close() {
        isOpen = false;
        asked.incrementAndGet();
    }

    private Optional<Ground> ground() {
        var course = wishes.get().course();
        return learning.history()
                .filter(_ -> isOpen)
                .map(history -> new Ground(
                        course,
                        guide.get().deckOf(course),
                        history,
                        learning.goalsProperty().get(),
                        learning.now()));
    }

    private void weighWorkload() {
        ground().ifPresent(
                        ground -> lane.run(() -> cost(ground.ahead(ground.history())), cost::set, WishesModel::fail));
    }

    private static Cost cost(Ahead ahead) {
        return ahead.cards().isEmpty() ? new Cost.Nothing() : new Cost.Known(ahead.workload());
    }

    private void weighEffect() {
        var nth = asked.incrementAndGet();
        var now = wishes.get();
        if (now.isChanged()) {
            var changed = planning.planningProperty().get().with(now.course(), now.wanted());
            ground().ifPresent(ground -> lane.run(
                    () -> nth == asked.get() ? Optional.of(ground.changed(changed)) : Optional.<Preview>empty(),
                    preview -> preview.filter(_ -> nth == asked.get()).ifPresent(this::know),
                    WishesModel::fail));
        }
    }

    private void know(Preview preview) {
        wishes.set(wishes.get().with(new Effect.Known(preview)));
    }

    private static void fail(Exception mishap) {
        throw new IllegalStateException("what a change would bring could not be worked out", mishap);
    }
}
