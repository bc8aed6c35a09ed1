package org.lectern.ui.progress;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.content.Course;
import org.lectern.progress.Progress;
import org.lectern.progress.ReadThrough;
import org.lectern.quiz.Goals;
import org.lectern.ui.Guide;
import org.lectern.ui.LearningModel;
import org.lectern.ui.Place;

/// What the progress screen shows.
public final class ProgressModel {
    private final LearningModel learning;
    private final Supplier<ReadThrough> read;
    private final Consumer<Place> go;
    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>(new Screen.Waiting());
    private Optional<Opened> opened = Optional.empty();

    private record Opened(Guide guide, Course course) {}

    /// The progress screen at one moment.
    public sealed interface Screen {
        /// Progress is still being read.
        record Waiting() implements Screen {}

        /// Progress cannot be read.
        record Unavailable(String sentence) implements Screen {}

        /// The figures of a course.
        ///
        /// @param read what of the guide was read
        record Shown(Guide guide, Course course, Progress progress, ReadThrough read) implements Screen {}
    }

    /// @param read what of the guide was read so far
    /// @param go goes to a place
    public ProgressModel(LearningModel learning, Supplier<ReadThrough> read, Consumer<Place> go) {
        this.learning = learning;
        this.read = read;
        this.go = go;
        learning.stateProperty().subscribe(_ -> refresh());
    }

    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /// What the student set himself.
    public ReadOnlyObjectProperty<Goals> goalsProperty() {
        return learning.goalsProperty();
    }

    /// Shows a course.
    public void open(Guide guide, String course) {
        opened = guide.courses()
                .filter(other -> other.id().equals(course))
                .findFirst()
                .map(found -> new Opened(guide, found));
        refresh();
    }

    /// Leaves the screen, so that nothing is computed for it any more.
    public void close() {
        opened = Optional.empty();
    }

    /// Goes to where one says how much time there is.
    public void minutes() {
        opened.ifPresent(open -> go.accept(new Place.Timing(open.course().id())));
    }

    /// Goes to what the reviews tell.
    public void statistics() {
        opened.ifPresent(open -> go.accept(new Place.Counting(open.course().id())));
    }

    /// Goes to what has changed in the guide.
    public void changes() {
        go.accept(new Place.Changes());
    }

    /// Goes to what is to be learned today.
    public void study() {
        opened.ifPresent(open -> go.accept(new Place.Studying(open.course().id())));
    }

    /// Goes to the settings of the course.
    public void settings() {
        opened.ifPresent(open -> go.accept(new Place.Settings(open.course().id())));
    }

    /// Sets how many new cards a day brings.
    public void aim(Goals goals) {
        learning.aim(goals);
    }

    private void refresh() {
        opened.ifPresent(open -> screen.set(
                switch (learning.stateProperty().get()) {
                    case LearningModel.Opening _ -> new Screen.Waiting();
                    case LearningModel.Unavailable(var sentence) -> new Screen.Unavailable(sentence);
                    case LearningModel.Ready(var history, var _) ->
                        new Screen.Shown(
                                open.guide(),
                                open.course(),
                                Progress.of(open.guide().deckOf(open.course().id()), history, learning.now()),
                                read.get());
                }));
    }
}
