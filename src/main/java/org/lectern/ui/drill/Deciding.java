package org.lectern.ui.drill;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.quiz.Card;
import org.lectern.quiz.CardId;
import org.lectern.quiz.Decisions;
import org.lectern.quiz.Deed;
import org.lectern.ui.LearningModel;

/// What the student decides about the card on the screen.
public final class Deciding {
    private final LearningModel learning;
    private final Supplier<Optional<Card>> card;
    private final Consumer<Deed> decide;
    private final ReadOnlyObjectWrapper<Box> box = new ReadOnlyObjectWrapper<>(Box.NONE);

    /// What takes more than a key, asked in a box under the card.
    public enum Box {
        NONE,
        DUE,
        NOTE
    }

    /// @param card the one on the screen
    /// @param decide keeps what was decided
    Deciding(LearningModel learning, Supplier<Optional<Card>> card, Consumer<Deed> decide) {
        this.learning = learning;
        this.card = card;
        this.decide = decide;
    }

    /// Lets the card be until tomorrow.
    public void bury() {
        decide(Deed.Bury::new);
    }

    /// Asks the card no more.
    public void suspend() {
        decide(Deed.Suspend::new);
    }

    /// Marks the card, or takes its mark away.
    public void mark() {
        decide(decisions().marked() ? Deed.Unmark::new : Deed.Mark::new);
    }

    /// Asks the card on a day.
    public void setDue(LocalDate day) {
        decide((id, at) -> new Deed.SetDue(id, at, day));
    }

    /// Shows words with the answer of the card from now on.
    public void note(String words) {
        decide((id, at) -> new Deed.Note(id, at, words));
    }

    /// Counts words as right from now on.
    ///
    /// @param part id of the key point they make, or [Decisions#WHOLE]
    public void accept(String part, String words) {
        if (!words.isBlank()) {
            decide((id, at) -> new Deed.Accept(id, at, part, words.strip()));
        }
    }

    private void decide(BiFunction<CardId, OffsetDateTime, Deed> deed) {
        closeBox();
        card.get().map(it -> deed.apply(it.id(), learning.now())).ifPresent(decide);
    }

    /// What holds of the card now.
    Decisions decisions() {
        return card.get()
                .flatMap(it -> learning.history().map(history -> history.decisions(it.id())))
                .orElse(Decisions.NONE);
    }

    public ReadOnlyObjectProperty<Box> boxProperty() {
        return box.getReadOnlyProperty();
    }

    /// Opens a box for the card.
    public void open(Box wanted) {
        box.set(card.get().isPresent() ? wanted : Box.NONE);
    }

    public void closeBox() {
        box.set(Box.NONE);
    }

    /// The present study day.
    LocalDate today() {
        var now = learning.now();
        return card.get()
                .flatMap(it -> learning.history()
                        .map(history -> history.scheduler(it.id()).day(now)))
                .orElseGet(now::toLocalDate);
    }
}
