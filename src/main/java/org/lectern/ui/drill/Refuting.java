package org.lectern.ui.drill;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.content.Option;
import org.lectern.content.Question;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Goals;
import org.lectern.ui.LearningModel;

/// Lets the student say which wrong options he could refute before he reads why they are wrong, if he wants to be
/// asked. It changes no grade.
public final class Refuting {
    private final LearningModel learning;
    private final Supplier<Screen> screen;
    private final Consumer<Set<String>> refute;
    private final ReadOnlyObjectWrapper<Set<String>> ticked = new ReadOnlyObjectWrapper<>(Set.of());
    private Optional<Asked> asked = Optional.empty();
    /// Whether the student wanted to be asked when that answer was shown.
    private boolean isWanted;

    /// A card as it was asked once.
    private record Asked(CardId card, OffsetDateTime since) {
        static Optional<Asked> of(Screen.Revealed revealed) {
            var asking = revealed.drill().asking();
            return Optional.of(new Asked(asking.card().id(), asking.since()));
        }
    }

    /// @param refute keeps what could be refuted
    Refuting(LearningModel learning, Supplier<Screen> screen, Consumer<Set<String>> refute) {
        this.learning = learning;
        this.screen = screen;
        this.refute = refute;
    }

    /// Whether the reasons of an answer are held back until the student says what he could refute.
    boolean holds(Screen.Revealed revealed) {
        return asked.equals(Asked.of(revealed))
                && isWanted
                && revealed.drill().refuted().isEmpty()
                && revealed.options().stream()
                        .anyMatch(option ->
                                isWrong(revealed, option) && option.why().isPresent());
    }

    /// Whether those of the answer on the screen are.
    boolean holds() {
        return screen.get() instanceof Screen.Revealed revealed && holds(revealed);
    }

    static boolean isWrong(Screen.Revealed revealed, Option option) {
        return wrong(revealed).contains(option.id());
    }

    private static List<String> wrong(Screen.Revealed revealed) {
        return revealed.drill().card().posed().map(Question::wrong).orElse(List.of());
    }

    /// The ids of the options that he says he could refute, so far.
    ReadOnlyObjectProperty<Set<String>> tickedProperty() {
        return ticked.getReadOnlyProperty();
    }

    /// Begins with an answer: nothing is ticked.
    void begin(Screen.Revealed revealed) {
        if (!asked.equals(Asked.of(revealed))) {
            asked = Asked.of(revealed);
            isWanted = learning.goalsProperty().get().refuting() == Goals.Refuting.ASKED;
            ticked.set(Set.of());
        }
    }

    /// Ticks an option, or takes its tick away; the right ones have none.
    public void tick(String option) {
        if (screen.get() instanceof Screen.Revealed revealed
                && holds(revealed)
                && wrong(revealed).contains(option)) {
            var now = new HashSet<>(ticked.get());
            if (!now.remove(option)) {
                now.add(option);
            }
            ticked.set(Set.copyOf(now));
        }
    }

    /// Ticks an option by its place.
    ///
    /// @return whether there is one
    boolean tick(int place) {
        var option = screen.get() instanceof Screen.Revealed revealed && holds(revealed)
                ? revealed.options().stream()
                        .skip(Math.max(0, place))
                        .findFirst()
                        .filter(_ -> place >= 0)
                : Optional.<Option>empty();
        option.ifPresent(it -> tick(it.id()));
        return option.isPresent();
    }

    /// Shows the reasons.
    public void open() {
        refute.accept(ticked.get());
    }

    /// Asks from now on what the student could refute, or asks no more.
    public void turn() {
        var goals = learning.goalsProperty().get();
        learning.aim(goals.with(
                switch (goals.refuting()) {
                    case UNASKED -> Goals.Refuting.ASKED;
                    case ASKED -> Goals.Refuting.UNASKED;
                }));
    }
}
