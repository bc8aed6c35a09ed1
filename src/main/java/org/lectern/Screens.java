package org.lectern;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.lectern.quiz.Deck;
import org.lectern.quiz.Report;
import org.lectern.quiz.Scope;
import org.lectern.ui.CandourView;
import org.lectern.ui.ChangesModel;
import org.lectern.ui.ChangesView;
import org.lectern.ui.EmptyView;
import org.lectern.ui.FitModel;
import org.lectern.ui.KindsModel;
import org.lectern.ui.Lane;
import org.lectern.ui.LearningModel;
import org.lectern.ui.MainModel;
import org.lectern.ui.MarginModel;
import org.lectern.ui.MarkingModel;
import org.lectern.ui.Messages;
import org.lectern.ui.Notices;
import org.lectern.ui.PaceView;
import org.lectern.ui.PeelModel;
import org.lectern.ui.Place;
import org.lectern.ui.Plain;
import org.lectern.ui.PlanningModel;
import org.lectern.ui.PretestModel;
import org.lectern.ui.ProblemsView;
import org.lectern.ui.ReadingModel;
import org.lectern.ui.Section;
import org.lectern.ui.StrengthModel;
import org.lectern.ui.drill.DrillModel;
import org.lectern.ui.drill.DrillView;
import org.lectern.ui.drill.Halfway;
import org.lectern.ui.drill.Task;
import org.lectern.ui.minutes.MinutesModel;
import org.lectern.ui.minutes.MinutesView;
import org.lectern.ui.progress.ProgressModel;
import org.lectern.ui.progress.ProgressView;
import org.lectern.ui.reader.ReaderModel;
import org.lectern.ui.reader.ReaderView;
import org.lectern.ui.search.SearchModel;
import org.lectern.ui.settings.CardsModel;
import org.lectern.ui.settings.CardsView;
import org.lectern.ui.settings.DaysView;
import org.lectern.ui.settings.EffectBar;
import org.lectern.ui.settings.KindsView;
import org.lectern.ui.settings.MarkingView;
import org.lectern.ui.settings.MemoryView;
import org.lectern.ui.settings.RetentionView;
import org.lectern.ui.settings.SettingsModel;
import org.lectern.ui.settings.SettingsView;
import org.lectern.ui.settings.StepsView;
import org.lectern.ui.settings.WishesModel;
import org.lectern.ui.statistics.Export;
import org.lectern.ui.statistics.ExportModel;
import org.lectern.ui.statistics.StatisticsModel;
import org.lectern.ui.statistics.StatisticsView;

/// The screen for each place. Screens keep their state, so that coming back finds them as they were left.
final class Screens {
    private final MainModel main;
    private final LearningModel learning;
    private final ChangesModel changes;
    private final MarkingModel marking;
    private final ReaderModel reader;
    private final DrillModel drill;
    private final ProgressModel progress;
    private final ExportModel export;
    private final StatisticsModel statistics;
    private final ReaderView readerView;
    private final DrillView drillView;
    private final ProgressView progressView;
    private final StatisticsView statisticsView;
    private final MinutesModel minutes;
    private final MinutesView minutesView;
    private final SettingsModel settings;
    private final WishesModel wishes;
    private final SettingsView settingsView;
    private final ProblemsView problemsView;
    private final ChangesView changesView;
    private final EmptyView emptyView;
    private Optional<Scope> drilled = Optional.empty();

    /// @param counting does what takes time and nobody waits for
    Screens(
            MainModel main,
            LearningModel learning,
            PlanningModel planning,
            FitModel fit,
            ChangesModel changes,
            StrengthModel strength,
            ReadingModel reading,
            MarginModel margin,
            KindsModel kinds,
            MarkingModel marking,
            SearchModel search,
            Notices notices,
            Lane counting) {
        this.main = main;
        this.learning = learning;
        this.changes = changes;
        this.marking = marking;
        reader = new ReaderModel(
                main,
                Optional.of(strength),
                Optional.of(new PeelModel(main, learning, notices)),
                Optional.of(margin),
                Optional.of(reading),
                Optional.of(new PretestModel(main, learning)));
        drill = new DrillModel(learning, notices, main::guide, main::go, main::read);
        drill.composeOn(counting);
        progress = new ProgressModel(learning, reading.readProperty()::get, main::go);
        export = new ExportModel(learning, counting, notices);
        statistics = new StatisticsModel(learning, counting, main::go, export);
        readerView = new ReaderView(reader);
        drillView = new DrillView(drill);
        progressView = new ProgressView(progress);
        minutes = new MinutesModel(learning, counting, main::go);
        minutesView = new MinutesView(minutes);
        statisticsView = new StatisticsView(statistics);
        settings = new SettingsModel();
        wishes = new WishesModel(learning, planning, main::guide, counting);
        var cards = new CardsModel(learning, main::guide, notices);
        settingsView = new SettingsView(settings, sections(learning, fit, kinds, cards), new EffectBar(wishes));
        problemsView = new ProblemsView(main);
        changesView = new ChangesView(changes);
        emptyView = new EmptyView(main);
        search.openedProperty()
                .subscribe(found -> found.ifPresent(place -> {
                    if (place.answered()) {
                        reader.answer(place.document());
                    }
                    reader.look(place.sought(), place.document());
                }));
        drillView.passageProperty().subscribe(main::beside);
        main.guideProperty()
                .subscribe((_, guide) ->
                        drilled.ifPresent(scope -> drill.refresh(guide.deck().within(scope))));
    }

    /// What is to be gone on with if the program ends now.
    Halfway halfway() {
        return drill.halfway();
    }

    /// Hands reports on from now on.
    void reportTo(Consumer<Report> reader) {
        drill.deciding().reportTo(reader);
        this.reader.reportTo(reader, learning::now);
    }

    /// Lets the log leave in this way from now on.
    void exportBy(Export writer) {
        export.by(writer);
    }

    /// Goes on with a sitting that another run of the program left.
    void resume(Half half) {
        main.go(half.place());
        var deck = main.guide().deck();
        switch (half.place()) {
            case Place.Studying(var course) ->
                drill.resume(new Task.Today(deck.within(new Scope.OfCourse(course))), half.sitting());
            case Place.Practising(Scope scope) -> drill.resume(new Task.Practice(deck.within(scope)), half.sitting());
            case Place.Pretesting(var section) ->
                drill.resume(
                        new Task.BeforeReading(deck.within(Scope.OfUnit.around(section)), section), half.sitting());
            case Place.Timed(var course, var minutes) ->
                drill.resume(
                        new Task.Minutes(deck.within(new Scope.OfCourse(course)), Duration.ofMinutes(minutes)),
                        half.sitting());
            case Place.Reading _,
                    Place.Timing _,
                    Place.Progressing _,
                    Place.Counting _,
                    Place.Settings _,
                    Place.Problems _,
                    Place.Changes _,
                    Place.Nowhere _ -> {}
        }
    }

    /// The parts of the settings screen, from top to bottom.
    private List<Section> sections(LearningModel learning, FitModel fit, KindsModel kinds, CardsModel cards) {
        var memory = new MemoryView(fit);
        var retention = new RetentionView(wishes);
        var days = new DaysView(wishes);
        var steps = new StepsView(wishes);
        return List.of(
                new Section(Messages.of("settings.retention"), _ -> retention),
                new Section(Messages.of("settings.days"), _ -> days),
                new Section(
                        Messages.of("settings.new"),
                        _ -> new VBox(
                                new PaceView(learning.goalsProperty(), learning::aim),
                                Plain.words(Messages.of("settings.new.about"), "settings-about"))),
                new Section(
                        Messages.of("settings.answering"),
                        _ -> new CandourView(learning.goalsProperty(), learning::aim)),
                new Section(Messages.of("marking.title"), course -> new MarkingView(course, marking)),
                new Section(Messages.of("settings.steps"), _ -> steps),
                new Section(Messages.of("settings.memory"), _ -> memory),
                new Section(Messages.of("kinds.title"), course -> new KindsView(course, kinds)),
                new Section(Messages.of("cards.title"), course -> new CardsView(course, cards)));
    }

    /// The screen for the place where one arrives, showing it.
    Node at(MainModel.Arrival arrival) {
        main.beside(Optional.empty());
        progress.close();
        statistics.close();
        minutes.close();
        changes.close();
        wishes.close();
        return switch (arrival.place()) {
            case Place.Reading reading -> read(reading, arrival);
            case Place.Studying(var course) -> drill(new Scope.OfCourse(course), Task.Today::new);
            case Place.Timing(var course) -> {
                minutes.open(main.guide(), course);
                yield minutesView;
            }
            case Place.Timed(var course, var minutes) ->
                drill(new Scope.OfCourse(course), deck -> new Task.Minutes(deck, Duration.ofMinutes(minutes)));
            case Place.Practising(Scope scope) -> drill(scope, Task.Practice::new);
            case Place.Pretesting(var section) ->
                drill(Scope.OfUnit.around(section), deck -> new Task.BeforeReading(deck, section));
            case Place.Progressing(var course) -> {
                progress.open(main.guide(), course);
                yield progressView;
            }
            case Place.Counting(var course) -> {
                statistics.open(main.guide(), course);
                yield statisticsView;
            }
            case Place.Settings(var course) -> {
                settings.open(main.guide(), course);
                wishes.open(course);
                marking.refresh();
                yield settingsView;
            }
            case Place.Problems _ -> problemsView;
            case Place.Changes _ -> {
                changes.open();
                yield changesView;
            }
            case Place.Nowhere _ -> emptyView;
        };
    }

    private Node read(Place.Reading place, MainModel.Arrival arrival) {
        switch (arrival.manner()) {
            case GOING -> reader.open(main.guide(), place, arrival.scroll());
            case EDITING -> reader.refresh(main.guide(), place);
        }
        return readerView;
    }

    private Node drill(Scope scope, Function<Deck, Task> task) {
        marking.refresh();
        drilled = Optional.of(scope);
        drill.open(task.apply(main.guide().deck().within(scope)));
        main.beside(drillView.passageProperty().get());
        return drillView;
    }
}
