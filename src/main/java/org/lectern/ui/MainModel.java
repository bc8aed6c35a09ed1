package org.lectern.ui;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.content.Problem;

/// What the window shows: the guide, and where in it the student is.
public final class MainModel {
    private final ReadOnlyObjectWrapper<Guide> guide = new ReadOnlyObjectWrapper<>(Guide.EMPTY);
    private final ReadOnlyObjectWrapper<Trail> trail = new ReadOnlyObjectWrapper<>(Trail.at(new Place.Nowhere()));
    private final ReadOnlyObjectWrapper<Arrival> arrival =
            new ReadOnlyObjectWrapper<>(new Arrival(new Place.Nowhere(), 0));

    /// Coming to a place, even to the one where one is: its screen is opened, or brought to the place's head again.
    ///
    /// @param nth tells two arrivals at one place apart
    public record Arrival(Place place, long nth) {}

    public ReadOnlyObjectProperty<Guide> guideProperty() {
        return guide.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Trail> trailProperty() {
        return trail.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Arrival> arrivalProperty() {
        return arrival.getReadOnlyProperty();
    }

    public Guide guide() {
        return guide.get();
    }

    public Place here() {
        return trail.get().here();
    }

    /// The guide is read; the student goes where he was, if that is still there.
    ///
    /// @param last where he was
    /// @param page where he was reading before that, which lies behind him now
    public void show(Guide read, Optional<Place> last, Optional<Place> page) {
        guide.set(read);
        var behind =
                Trail.at(page.filter(read::has).or(() -> last.filter(read::has)).orElseGet(read::start));
        walk(last.filter(read::has).map(behind::to).orElse(behind));
    }

    public void go(Place place) {
        walk(trail.get().to(place));
    }

    private void walk(Trail next) {
        trail.set(next);
        arrival.set(new Arrival(next.here(), arrival.get().nth() + 1));
    }

    /// Says the present place more exactly, without a step of its own.
    public void refine(Place.Reading place) {
        if (here() instanceof Place.Reading reading
                && reading.course().equals(place.course())
                && reading.unit().equals(place.unit())) {
            trail.set(trail.get().as(place));
        }
    }

    /// Back to the page last read, or to the first page.
    public void read() {
        if (!(here() instanceof Place.Reading)) {
            go(page().orElseGet(guide()::start));
        }
    }

    /// Where the student is reading, or read last.
    public Optional<Place> page() {
        return Stream.concat(Stream.of(here()), trail.get().back().reversed().stream())
                .filter(Place.Reading.class::isInstance)
                .findFirst();
    }

    /// What the present place is called.
    public String title() {
        return switch (here()) {
            case Place.Reading reading ->
                guide().page(reading).map(page -> page.unit().title()).orElse("");
            case Place.Studying _ -> Messages.of("place.studying");
            case Place.Practising _ -> Messages.of("place.practising");
            case Place.Progressing _ -> Messages.of("place.progressing");
            case Place.Problems _ -> Messages.of("place.problems");
            case Place.Changes _ -> Messages.of("place.changes");
            case Place.Nowhere _ -> Messages.of("place.nowhere");
        };
    }

    public void back() {
        if (!trail.get().back().isEmpty()) {
            walk(trail.get().backward());
        }
    }

    public void forward() {
        if (!trail.get().forward().isEmpty()) {
            walk(trail.get().onward());
        }
    }

    /// The course the student is in, or the first one.
    public Optional<String> course() {
        Optional<String> named = switch (here()) {
            case Place.Reading(var course, var _, var _) -> Optional.of(course);
            case Place.Studying(var course) -> Optional.of(course);
            case Place.Progressing(var course) -> Optional.of(course);
            case Place.Practising(var scope) ->
                guide().deck().within(scope).cards().stream()
                        .findFirst()
                        .map(card -> card.spot().course());
            case Place.Problems _, Place.Changes _, Place.Nowhere _ -> Optional.empty();
        };
        return named.or(() -> guide().courses().findFirst().map(course -> course.id()));
    }

    /// How many errors the content has.
    public long errors() {
        return guide().library().problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .count();
    }
}
