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
import org.lectern.quiz.Fingerprint;
import org.lectern.quiz.Report;
import org.lectern.quiz.Response;
import org.lectern.quiz.ReviewLog;
import org.lectern.ui.LearningModel;
import org.lectern.ui.Place;

/// What the student decides about the card on the screen.
public final class Deciding {
    private final LearningModel learning;
    private final Supplier<Optional<Card>> card;
    private final Consumer<Deed> decide;
    private final Consumer<Place> go;
    private final Supplier<Optional<Response>> answered;
    private Consumer<Report> reports = _ -> {};
    private final ReadOnlyObjectWrapper<Box> box = new ReadOnlyObjectWrapper<>(Box.NONE);

    private Optional<Leech> leech = Optional.empty();

    /// What takes more than a key, asked in a box under the card.
    public enum Box {
        NONE,
        DUE,
        NOTE,
        LEECH,
        REPORT
    }

    /// A card that is forgotten again and again.
    ///
    /// @param note the student's own words to it; blank when there are none
    record Leech(Card card, int lapses, String note) {}

    /// @param draft as much as there is of an answer not given yet
    /// @param decide keeps what was decided
    /// @param go goes to a place
    Deciding(
            LearningModel learning,
            Supplier<Screen> screen,
            Supplier<Optional<Response>> draft,
            Consumer<Deed> decide,
            Consumer<Place> go) {
        this.learning = learning;
        card = () -> screen.get().card();
        answered = () -> screen.get().response().or(draft);
        this.decide = decide;
        this.go = go;
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

    /// Hands reports on from now on.
    public void reportTo(Consumer<Report> reader) {
        reports = reader;
    }

    /// Tells the author about the card.
    void report(String comment) {
        closeBox();
        card.get()
                .ifPresent(it -> reports.accept(
                        new Report.OfCard(it, Fingerprint.of(it), answered.get(), comment, learning.now())));
    }

    /// Goes to the list of all cards about which something was decided.
    void list() {
        card.get().ifPresent(it -> go.accept(new Place.Settings(it.id().course())));
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

    /// Goes on once something is kept of the card that is on the screen now; and if that card was forgotten once too
    /// often, something is proposed.
    Consumer<ReviewLog.Kept> keeping(Consumer<ReviewLog.Kept> goOn) {
        var shown = card.get();
        return kept -> {
            goOn.accept(kept);
            learning.history()
                    .filter(history -> history.isLeech(kept.entry()))
                    .flatMap(history -> shown.map(it -> new Leech(
                            it,
                            history.lapses(it.id()),
                            history.decisions(it.id()).note())))
                    .ifPresent(found -> {
                        leech = Optional.of(found);
                        box.set(Box.LEECH);
                    });
        };
    }

    Optional<Leech> leech() {
        return leech;
    }

    void note(Leech of, String words) {
        closeBox();
        decide.accept(new Deed.Note(of.card().id(), learning.now(), words));
    }

    void suspend(Leech of) {
        closeBox();
        decide.accept(new Deed.Suspend(of.card().id(), learning.now()));
    }

    void read(Leech of, String passage) {
        closeBox();
        var spot = of.card().spot();
        go.accept(new Place.Reading(spot.course(), spot.unit(), passage));
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
