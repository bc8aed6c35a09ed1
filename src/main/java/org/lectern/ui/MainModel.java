package org.lectern.ui;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.content.Problem;
import org.lectern.quiz.Kinds;

/// What the window shows: the guide, and where in it the student is.
public final class MainModel {
    private final ReadOnlyObjectWrapper<Guide> guide = new ReadOnlyObjectWrapper<>(Guide.EMPTY);
    private final ReadOnlyObjectWrapper<Trail> trail = new ReadOnlyObjectWrapper<>(Trail.at(new Place.Nowhere()));
    private final ReadOnlyObjectWrapper<Arrival> arrival =
            new ReadOnlyObjectWrapper<>(new Arrival(new Place.Nowhere(), Optional.empty(), 0, Manner.GOING));
    private final ReadOnlyObjectWrapper<Optional<Scroll>> scroll = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Place.Reading>> left = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> word = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Optional<Place.Reading>> beside = new ReadOnlyObjectWrapper<>(Optional.empty());

    private Map<String, Kinds> kinds = Map.of();

    /// Coming to a place, even to the one where one is: its screen is opened, or brought to the place's head again.
    ///
    /// @param scroll where its page was left, when one comes back to it
    /// @param nth tells two arrivals at one place apart
    public record Arrival(Place place, Optional<Scroll> scroll, long nth, Manner manner) {}

    /// How one comes to a place.
    public enum Manner {
        /// By going there.
        GOING,
        /// Because its page was edited, or what it shows may have changed.
        EDITING
    }

    public ReadOnlyObjectProperty<Guide> guideProperty() {
        return guide.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Trail> trailProperty() {
        return trail.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Arrival> arrivalProperty() {
        return arrival.getReadOnlyProperty();
    }

    /// Where the page stands that is read; empty while the place itself is at its top.
    public ReadOnlyObjectProperty<Optional<Scroll>> scrollProperty() {
        return scroll.getReadOnlyProperty();
    }

    /// Where reading was left before the program began elsewhere; empty once one reads again.
    public ReadOnlyObjectProperty<Optional<Place.Reading>> leftProperty() {
        return left.getReadOnlyProperty();
    }

    /// The student knows where reading was left, and does something else.
    public void letReadingLie() {
        left.set(Optional.empty());
    }

    /// A word of the moment, which passes by itself.
    public ReadOnlyObjectProperty<Optional<String>> wordProperty() {
        return word.getReadOnlyProperty();
    }

    /// Says a short word that needs no answer.
    public void say(String sentence) {
        word.set(Optional.of(sentence));
    }

    /// The moment of the word is over.
    public void passed() {
        word.set(Optional.empty());
    }

    /// The block from which a passage is open beside a question. Until it is closed, the outline names nothing else:
    /// the
    /// other titles might give answers away.
    public ReadOnlyObjectProperty<Optional<Place.Reading>> besideProperty() {
        return beside.getReadOnlyProperty();
    }

    /// A passage was opened beside a question, or closed.
    public void beside(Optional<Place.Reading> passage) {
        beside.set(passage);
    }

    /// From now on the guide has the cards of these kinds.
    ///
    /// @param wanted by the id of their course
    public void want(Map<String, Kinds> wanted) {
        kinds = Map.copyOf(wanted);
        guide.set(guide().wanting(kinds));
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
        show(read, last, page, Optional.empty());
    }

    /// @param scrolled how far that page was scrolled
    public void show(Guide read, Optional<Place> last, Optional<Place> page, Optional<Scroll> scrolled) {
        guide.set(read.wanting(kinds));
        var behind = page.filter(read::has)
                .map(place -> new Trail.Stop(place, scrolled))
                .or(() -> last.filter(read::has).map(Trail.Stop::new))
                .orElseGet(() -> new Trail.Stop(read.start()));
        var begun = Trail.at(behind);
        walk(last.filter(read::has)
                .filter(place -> !place.equals(behind.place()))
                .map(begun::to)
                .orElse(begun));
        if (!(here() instanceof Place.Reading) && page.filter(read::has).isPresent()) {
            left.set(behind.place() instanceof Place.Reading place ? Optional.of(place) : Optional.empty());
        }
    }

    /// The content was read again. Who is reading comes to what was edited; who does something else stays, and finds it
    /// when he comes back.
    public void refresh(Guide read) {
        var former = guide();
        if (read.library().equals(former.library())) {
            return;
        }
        guide.set(read.wanting(kinds));
        if (read.library().shelves().equals(former.library().shelves())) {
            return; // only what is said about it is new
        }
        switch (here()) {
            case Place.Reading reading when read.has(reading) -> edited(Edited.since(former, read, reading), reading);
            case Place.Reading _, Place.Nowhere _ -> go(read.start());
            case Place.Studying _,
                    Place.Timing _,
                    Place.Timed _,
                    Place.Practising _,
                    Place.Pretesting _,
                    Place.Progressing _,
                    Place.Counting _,
                    Place.Settings _,
                    Place.Problems _,
                    Place.Changes _ -> {}
        }
    }

    private void edited(Place.Reading place, Place.Reading before) {
        var samePage = place.at("").equals(before.at(""));
        trail.set(samePage ? trail.get().as(place) : leaving().to(place));
        scroll.set(scroll.get().filter(_ -> samePage));
        arrival.set(new Arrival(place, Optional.empty(), arrival.get().nth() + 1, Manner.EDITING));
    }

    public void go(Place place) {
        walk(leaving().to(place));
    }

    /// The trail as the present page is left.
    private Trail leaving() {
        return trail.get().scrolled(scroll.get());
    }

    private void walk(Trail next) {
        trail.set(next);
        left.set(left.get().filter(_ -> !(next.here() instanceof Place.Reading)));
        scroll.set(next.at().scroll());
        arrival.set(new Arrival(next.here(), next.at().scroll(), arrival.get().nth() + 1, Manner.GOING));
    }

    /// The page that is read stands there now.
    public void scrolled(Optional<Scroll> now) {
        scroll.set(now);
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
            walk(leaving().to(lastRead().orElseGet(() -> new Trail.Stop(guide().start()))));
        }
    }

    /// Where the student is reading, or read last.
    public Optional<Place> page() {
        return lastRead().map(Trail.Stop::place);
    }

    /// That place, and how far its page is scrolled.
    public Optional<Trail.Stop> lastRead() {
        return Stream.concat(Stream.of(leaving().at()), trail.get().back().reversed().stream())
                .filter(stop -> stop.place() instanceof Place.Reading)
                .findFirst();
    }

    /// What the present place is called.
    public String title() {
        return switch (here()) {
            case Place.Reading reading ->
                guide().page(reading).map(page -> page.unit().title()).orElse("");
            case Place.Timing _ -> Messages.of("place.timing");
            case Place.Studying _, Place.Timed _ -> Messages.of("place.studying");
            case Place.Practising _ -> Messages.of("place.practising");
            case Place.Pretesting _ -> Messages.of("place.pretesting");
            case Place.Progressing _ -> Messages.of("place.progressing");
            case Place.Counting _ -> Messages.of("place.counting");
            case Place.Settings _ -> Messages.of("place.settings");
            case Place.Problems _ -> Messages.of("place.problems");
            case Place.Changes _ -> Messages.of("place.changes");
            case Place.Nowhere _ -> Messages.of("place.nowhere");
        };
    }

    public void back() {
        if (!trail.get().back().isEmpty()) {
            walk(leaving().backward());
        }
    }

    public void forward() {
        if (!trail.get().forward().isEmpty()) {
            walk(leaving().onward());
        }
    }

    /// The course the student is in, or the first one.
    public Optional<String> course() {
        Optional<String> named = switch (here()) {
            case Place.Reading(var course, var _, var _) -> Optional.of(course);
            case Place.Studying(var course) -> Optional.of(course);
            case Place.Timing(var course) -> Optional.of(course);
            case Place.Timed(var course, var _) -> Optional.of(course);
            case Place.Progressing(var course) -> Optional.of(course);
            case Place.Counting(var course) -> Optional.of(course);
            case Place.Settings(var course) -> Optional.of(course);
            case Place.Pretesting(var section) -> Optional.of(section.course());
            case Place.Practising(var scope) ->
                guide().deck().within(scope).cards().stream()
                        .findFirst()
                        .map(card -> card.spot().course());
            case Place.Problems _, Place.Changes _, Place.Nowhere _ -> Optional.empty();
        };
        return named.or(() -> guide().courses().findFirst().map(course -> course.id()));
    }

    /// How many errors keep a part of the content closed.
    public long errors() {
        return guide().library().problems().stream().filter(Problem::closes).count();
    }
}
