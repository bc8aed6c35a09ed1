package org.lectern;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.lectern.margin.Margin;
import org.lectern.progress.ReadThrough;
import org.lectern.quiz.Edition;
import org.lectern.quiz.Goals;
import org.lectern.quiz.Heed;
import org.lectern.quiz.Kinds;
import org.lectern.quiz.Logged;
import org.lectern.quiz.Planning;
import org.lectern.schedule.fit.ParameterSets;
import org.lectern.store.Store;
import org.lectern.store.StoreException;
import org.lectern.ui.FitModel;
import org.lectern.ui.KindsModel;
import org.lectern.ui.Lane;
import org.lectern.ui.LearningModel;
import org.lectern.ui.Look;
import org.lectern.ui.LookModel;
import org.lectern.ui.MainModel;
import org.lectern.ui.MarginModel;
import org.lectern.ui.MarkingModel;
import org.lectern.ui.Place;
import org.lectern.ui.PlanningModel;
import org.lectern.ui.ReadingModel;
import org.lectern.ui.Scroll;
import org.lectern.ui.StrengthModel;
import org.lectern.ui.search.SearchModel;

/// Hands what the store kept to the models, and what they change back to the store.
final class Remembering implements AutoCloseable {
    /// Before the id of a course: the kinds of cards that are wanted of it.
    private static final String KINDS = "cards:";

    /// Before the id of a course: whether its marking follows corrections.
    private static final String MARKING = "marking/";

    /// How long a place must last before it is worth writing down.
    private static final Duration SETTLED = Duration.millis(400);

    /// After so long the first page is there, and what nobody waits for may begin.
    private static final Duration STARTED = Duration.seconds(3);

    private final Lane lane;
    private final MainModel main;
    private final LearningModel learning;
    private final PlanningModel planning;
    private final FitModel fit;
    private final LookModel look;
    private final StrengthModel strength;
    private final ReadingModel reading;
    private final MarginModel margin;
    private final KindsModel kinds;
    private final MarkingModel marking;
    private final SearchModel search;
    private final Folding folding;
    private final PauseTransition settled = new PauseTransition(SETTLED);
    private final LeftOpen leftOpen = new LeftOpen(this::write);
    private final PauseTransition started = new PauseTransition(STARTED);
    private volatile Optional<Store> store = Optional.empty();

    private record Kept(
            Store store,
            Planning planning,
            ParameterSets parameters,
            Margin margin,
            Set<Long> lost,
            Optional<String> place,
            Optional<String> page,
            Optional<String> scroll,
            Optional<String> frame,
            Optional<String> look,
            Optional<String> goals,
            Optional<String> strength,
            Optional<String> read,
            Map<String, String> kinds,
            Map<String, String> marking,
            Optional<String> searches,
            Optional<Half> half,
            Optional<Edition> edition) {}

    Remembering(
            Lane lane,
            MainModel main,
            LearningModel learning,
            PlanningModel planning,
            FitModel fit,
            LookModel look,
            StrengthModel strength,
            ReadingModel reading,
            MarginModel margin,
            KindsModel kinds,
            MarkingModel marking,
            SearchModel search) {
        this.lane = lane;
        this.main = main;
        this.learning = learning;
        this.planning = planning;
        this.fit = fit;
        this.look = look;
        this.strength = strength;
        this.reading = reading;
        this.margin = margin;
        this.kinds = kinds;
        this.marking = marking;
        this.search = search;
        folding = new Folding(lane, learning, planning);
    }

    /// Opens the store behind the screen; what was learned follows later.
    ///
    /// @param trouble is told what the student should know of the log
    void open(Path folder, Consumer<Found> done, Consumer<String> trouble) {
        Consumer<Kept> shown = kept -> {
            done.accept(found(kept));
            folding.begin(kept.store(), kept.planning(), trouble);
        };
        lane.run(() -> read(folder), shown, exception -> {
            learning.unavailable(Folding.sentence(exception));
            done.accept(Found.nothing(Folding.sentence(exception)));
        });
    }

    private Kept read(Path folder) {
        var store = Store.open(folder);
        try {
            return kept(store);
        } catch (StoreException refused) {
            store.close();
            throw refused;
        }
    }

    private Kept kept(Store store) {
        return new Kept(
                store,
                Wishes.read(store),
                store.parameters(),
                Margin.of(store.strokes()),
                store.value("lost").map(Remembering::numbers).orElse(Set.of()),
                store.value("place"),
                store.value("page"),
                store.value("scroll"),
                store.value("frame"),
                store.value("look"),
                store.value("goals"),
                store.value("strength"),
                store.value("read"),
                store.values(KINDS),
                store.values(MARKING),
                store.value("searches"),
                store.value("sitting").flatMap(Half::of),
                store.value("deck").map(Edition::of));
    }

    private static Map<String, Heed> heeds(Map<String, String> kept) {
        var heeds = new HashMap<String, Heed>();
        kept.forEach((name, written) ->
                Heed.of(written).ifPresent(heed -> heeds.put(name.substring(MARKING.length()), heed)));
        return heeds;
    }

    /// Writes down what is wished of the courses where it has changed.
    private void putWishes(Planning before, Planning after) {
        for (var course : after.courses()) {
            if (!before.preferences(course).equals(after.preferences(course))) {
                put(Wishes.name(course), after.preferences(course).written());
            }
        }
    }

    private Found found(Kept kept) {
        store = Optional.of(kept.store());
        kept.look().flatMap(Look::of).ifPresent(look::wear);
        kept.goals().flatMap(Goals::of).ifPresent(learning::aim);
        kept.read().map(ReadThrough::of).ifPresent(reading::restore);
        kept.strength().filter("hidden"::equals).ifPresent(_ -> strength.show(StrengthModel.Showing.HIDDEN));
        planning.begin(kept.planning());
        kinds.choose(kept.kinds().entrySet().stream()
                .collect(Collectors.toMap(
                        named -> named.getKey().substring(KINDS.length()), named -> Kinds.of(named.getValue()))));
        marking.wish(heeds(kept.marking()));
        kept.searches().map(SearchModel::recent).ifPresent(search::recall);
        started.setOnFinished(_ -> fit.begin(kept.parameters(), kept.store()));
        started.play();
        margin.ready(kept.margin(), kept.lost(), kept.store());
        margin.lostProperty().subscribe((_, lost) -> put("lost", numbers(lost)));
        look.lookProperty().subscribe((_, worn) -> put("look", worn.written()));
        learning.goalsProperty().subscribe((_, goals) -> put("goals", goals.written()));
        reading.readProperty().subscribe((_, read) -> put("read", read.written()));
        strength.shownProperty().subscribe((_, shown) -> put("strength", shown ? "painted" : "hidden"));
        planning.planningProperty().subscribe(this::putWishes);
        kinds.chosenProperty()
                .subscribe((_, chosen) -> chosen.forEach((course, wanted) -> put(KINDS + course, wanted.written())));
        marking.heedsProperty()
                .subscribe((_, heeds) -> heeds.forEach((course, heed) -> put(MARKING + course, heed.written())));
        search.recentProperty().subscribe((_, recent) -> put("searches", SearchModel.written(recent)));
        main.trailProperty().subscribe((_, _) -> settled.playFromStart());
        main.scrollProperty().subscribe((_, _) -> settled.playFromStart());
        settled.setOnFinished(_ -> putPlace());
        return new Found(
                kept.place().flatMap(Place::of),
                kept.page().flatMap(Place::of),
                kept.scroll().flatMap(Scroll::of),
                kept.frame().flatMap(Frame::of),
                kept.half(),
                kept.edition(),
                Optional.empty());
    }

    /// All that was ever kept; takes time, so not on the screen thread.
    List<Logged> everything() {
        return store.map(Store::everything).orElse(List.of());
    }

    /// Writes down where the window is.
    void put(Frame frame) {
        put("frame", frame.written());
    }

    /// Writes down what the guide means now.
    void put(Edition edition) {
        put("deck", edition.written());
    }

    LeftOpen leftOpen() {
        return leftOpen;
    }

    private void putPlace() {
        put("place", main.here().written());
        main.lastRead().ifPresent(page -> {
            put("page", page.place().written());
            put("scroll", page.scroll().map(Scroll::written).orElse(""));
        });
    }

    private void put(String name, String value) {
        write(name, () -> value);
    }

    private void write(String name, Supplier<String> value) {
        store.ifPresent(open -> lane.run(
                () -> {
                    open.put(name, value.get());
                    return name;
                },
                _ -> {},
                Mishap::log));
    }

    private static String numbers(Set<Long> numbers) {
        return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static Set<Long> numbers(String written) {
        return Stream.of(written.split(" "))
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        if (!(main.here() instanceof Place.Nowhere)) {
            putPlace();
        }
        settled.stop();
        leftOpen.close();
        started.stop();
        folding.close();
        lane.close();
        store.ifPresent(Store::close);
        store = Optional.empty();
    }
}
