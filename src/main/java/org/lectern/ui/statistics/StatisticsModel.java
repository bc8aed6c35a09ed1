package org.lectern.ui.statistics;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.lectern.content.Course;
import org.lectern.content.Unit;
import org.lectern.progress.Statistics;
import org.lectern.quiz.History;
import org.lectern.ui.Guide;
import org.lectern.ui.Lane;
import org.lectern.ui.LearningModel;
import org.lectern.ui.Place;

/// What the statistics screen shows.
public final class StatisticsModel {
    private final LearningModel learning;
    private final Lane lane;
    private final Consumer<Place> go;
    private final ExportModel export;
    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>(new Screen.Waiting());
    private final ObjectProperty<Aspect> aspect = new SimpleObjectProperty<>(Aspect.MEMORY);
    private Optional<Opened> opened = Optional.empty();
    private long asked;

    private record Opened(Guide guide, Course course) {}

    /// The statistics screen at one moment.
    sealed interface Screen {
        /// The log is still being read or counted.
        record Waiting() implements Screen {}

        /// The log cannot be read.
        record Unavailable(String sentence) implements Screen {}

        /// The figures of a course.
        record Shown(Guide guide, Course course, History history, Statistics statistics, OffsetDateTime now)
                implements Screen {}
    }

    /// @param lane counts, since a long log takes time
    /// @param go goes to a place
    public StatisticsModel(LearningModel learning, Lane lane, Consumer<Place> go, ExportModel export) {
        this.learning = learning;
        this.lane = lane;
        this.go = go;
        this.export = export;
        learning.stateProperty().subscribe(_ -> refresh());
    }

    ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    ObjectProperty<Aspect> aspectProperty() {
        return aspect;
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

    ExportModel export() {
        return export;
    }

    /// Writes the log to a file.
    void save(Path file) {
        if (screen.get() instanceof Screen.Shown shown) {
            export.save(file, shown.guide());
        }
    }

    /// Goes to where an id of the course leads.
    void read(String id) {
        if (screen.get() instanceof Screen.Shown shown) {
            shown.guide().pages().stream()
                    .filter(page -> page.course().equals(shown.course()))
                    .flatMap(page -> shown
                            .guide()
                            .finder()
                            .where(page.course().id(), page.unit().id(), id)
                            .stream())
                    .findFirst()
                    .ifPresent(passage -> go.accept(new Place.Reading(
                            shown.course().id(), passage.unit().id(), id)));
        }
    }

    private void refresh() {
        opened.ifPresent(open -> {
            switch (learning.stateProperty().get()) {
                case LearningModel.Opening _ -> screen.set(new Screen.Waiting());
                case LearningModel.Unavailable(var sentence) -> screen.set(new Screen.Unavailable(sentence));
                case LearningModel.Ready(var history, var _) -> count(open, history);
            }
        });
    }

    private void count(Opened open, History history) {
        var nth = ++asked;
        var now = learning.now();
        var deck = open.guide().deckOf(open.course().id());
        lane.run(
                () -> Statistics.of(deck, units(open), history, now),
                counted -> {
                    if (nth == asked) {
                        screen.set(new Screen.Shown(open.guide(), open.course(), history, counted, now));
                    }
                },
                mishap -> {
                    throw new IllegalStateException("the log could not be counted", mishap);
                });
    }

    private static List<Unit> units(Opened open) {
        return open.guide().pages().stream()
                .filter(page -> page.course().equals(open.course()))
                .map(Guide.Page::unit)
                .toList();
    }
}
