package org.lectern.ui.minutes;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.content.Course;
import org.lectern.quiz.CatchUp;
import org.lectern.quiz.Deck;
import org.lectern.quiz.History;
import org.lectern.quiz.Pace;
import org.lectern.quiz.Timed;
import org.lectern.ui.Guide;
import org.lectern.ui.Lane;
import org.lectern.ui.LearningModel;
import org.lectern.ui.Place;

/// What the screen shows that asks how much time there is.
public final class MinutesModel {
    /// The least and the most minutes that can be chosen.
    static final int LEAST = 1;

    static final int MOST = 180;

    private static final int STANDARD = 12;

    private final LearningModel learning;
    private final Lane lane;
    private final Consumer<Place> go;
    private final ReadOnlyIntegerWrapper minutes = new ReadOnlyIntegerWrapper(STANDARD);
    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>(new Screen.Waiting());
    private Optional<Opened> opened = Optional.empty();
    private long asked;

    private record Opened(Guide guide, Course course) {}

    /// The screen at one moment.
    sealed interface Screen {
        /// The log is still being read.
        record Waiting() implements Screen {}

        /// The log cannot be read.
        record Unavailable(String sentence) implements Screen {}

        /// What fits into the minutes chosen.
        record Composed(Course course, int minutes, Timed timed, int fresh, CatchUp catchUp) implements Screen {}
    }

    /// @param lane composes, since that takes time with many cards
    /// @param go goes to a place
    public MinutesModel(LearningModel learning, Lane lane, Consumer<Place> go) {
        this.learning = learning;
        this.lane = lane;
        this.go = go;
        learning.stateProperty().subscribe(_ -> refresh());
    }

    ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /// The minutes chosen, from 1 to 180.
    public ReadOnlyIntegerProperty minutesProperty() {
        return minutes.getReadOnlyProperty();
    }

    /// Asks for a course.
    public void open(Guide guide, String course) {
        opened = guide.courses()
                .filter(other -> other.id().equals(course))
                .findFirst()
                .map(found -> new Opened(guide, found));
        refresh();
    }

    /// Leaves the screen, so that nothing is composed for it any more.
    public void close() {
        opened = Optional.empty();
    }

    /// Chooses a time.
    public void choose(int wanted) {
        minutes.set(Math.clamp(wanted, LEAST, MOST));
        refresh();
    }

    /// Begins the sitting.
    void begin() {
        opened.ifPresent(open -> go.accept(new Place.Timed(open.course().id(), minutes.get())));
    }

    private void refresh() {
        opened.ifPresent(open -> {
            switch (learning.stateProperty().get()) {
                case LearningModel.Opening _ -> screen.set(new Screen.Waiting());
                case LearningModel.Unavailable(var sentence) -> screen.set(new Screen.Unavailable(sentence));
                case LearningModel.Ready(var history, var _) -> compose(open, history);
            }
        });
    }

    private void compose(Opened open, History history) {
        var nth = ++asked;
        var deck = open.guide().deckOf(open.course().id()).following(learning::isRead);
        var chosen = minutes.get();
        lane.run(
                () -> composed(open.course(), deck, history, chosen),
                composed -> {
                    if (nth == asked) {
                        screen.set(composed);
                    }
                },
                mishap -> {
                    throw new IllegalStateException("no sitting could be composed", mishap);
                });
    }

    private Screen composed(Course course, Deck deck, History history, int chosen) {
        var now = learning.now();
        var time = Duration.ofMinutes(chosen);
        var pace = Pace.of(deck, history);
        var timed = Timed.of(deck, history, learning.goalsProperty().get(), pace, time, now);
        var fresh = (int) timed.cards().stream()
                .filter(card -> history.reviews(card.id()) == 0)
                .count();
        return new Screen.Composed(course, chosen, timed, fresh, CatchUp.of(deck, history, pace, time, now));
    }
}
