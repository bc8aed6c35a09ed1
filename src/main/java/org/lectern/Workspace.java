package org.lectern;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import org.lectern.content.Librarian;
import org.lectern.content.Watch;
import org.lectern.content.proof.Proof;
import org.lectern.exchange.log.LogFormat;
import org.lectern.print.Printer;
import org.lectern.quiz.Report;
import org.lectern.schedule.Scheduler;
import org.lectern.schedule.Settings;
import org.lectern.typeset.Typesetter;
import org.lectern.ui.ChangesModel;
import org.lectern.ui.FitModel;
import org.lectern.ui.Guide;
import org.lectern.ui.KindsModel;
import org.lectern.ui.Lane;
import org.lectern.ui.LearningModel;
import org.lectern.ui.LookModel;
import org.lectern.ui.MainModel;
import org.lectern.ui.MainView;
import org.lectern.ui.MarginModel;
import org.lectern.ui.MarkingModel;
import org.lectern.ui.Messages;
import org.lectern.ui.MissedModel;
import org.lectern.ui.Notices;
import org.lectern.ui.PlanningModel;
import org.lectern.ui.PrintModel;
import org.lectern.ui.ReadingModel;
import org.lectern.ui.Shortcut;
import org.lectern.ui.StrengthModel;
import org.lectern.ui.guide.FigurePrint;
import org.lectern.ui.search.SearchModel;

/// One window's worth of Lectern: the models and screens, wired to the content folder and to what is remembered.
final class Workspace implements AutoCloseable {
    /// How often what depends on the time of day is looked at again.
    private static final Duration TICK = Duration.minutes(1);

    private final Folders folders;
    private final Supplier<OffsetDateTime> clock;
    private final Lane reading = Lane.background();
    private final Lane counting = Lane.background();
    private final Lane fitting = Lane.quiet();
    private final MainModel main = new MainModel();
    private final Notices notices = new Notices();
    private final LookModel look;
    private final LearningModel learning;
    private final PlanningModel planning;
    private final FitModel fit;
    private final StrengthModel strength;
    private final ReadingModel pages;
    private final MarginModel margin;
    private final KindsModel kinds = new KindsModel(main);
    private final MarkingModel marking;
    private final SearchModel search;
    private final Remembering remembering;
    private final Librarian librarian;
    private volatile Optional<Watch> watch = Optional.empty();
    /// What the lane read last.
    private volatile Guide latest = Guide.EMPTY;

    private final ChangesModel changes;
    private final Timeline ticking = new Timeline(new KeyFrame(TICK, _ -> tick()));
    private Optional<Guide> guide = Optional.empty();
    private boolean begun;
    private Optional<Found> found = Optional.empty();
    private Optional<Screens> screens = Optional.empty();

    Workspace(Folders folders, Supplier<OffsetDateTime> clock, ObservableValue<Boolean> systemIsDark) {
        this.folders = folders;
        this.clock = clock;
        librarian = new Librarian(folders.content());
        var keeping = Lane.background();
        look = new LookModel(systemIsDark);
        learning = new LearningModel(keeping, new Scheduler(Settings.STANDARD), clock);
        marking = new MarkingModel(main, learning, counting);
        planning = new PlanningModel(learning, counting);
        fit = new FitModel(learning, planning, keeping, fitting);
        strength = new StrengthModel(main, learning, counting);
        pages = new ReadingModel(main);
        learning.follow(spot -> pages.readProperty().get().holds(spot.course(), spot.block()));
        margin = new MarginModel(keeping, Lane.background(), main, notices, clock);
        new MissedModel(main, learning, margin, notices);
        search = new SearchModel(main, Lane.background());
        margin.placedProperty().subscribe(search::note);
        fit.stateProperty().subscribe(state -> state.forecast().ifPresent(strength::predict));
        remembering = new Remembering(
                keeping, main, learning, planning, fit, look, strength, pages, margin, kinds, marking, search);
        changes = new ChangesModel(reading, main, learning, notices, remembering::put);
    }

    /// What the window shows, made anew at each call.
    MainView view() {
        var print = new PrintModel(main, learning, reading, notices, FigurePrint::of, Printer::all);
        var made = new Screens(
                main, learning, planning, fit, changes, strength, pages, margin, kinds, marking, search, notices,
                counting);
        made.halfway()
                .halfProperty()
                .subscribe((_, half) ->
                        remembering.leftOpen().put(half.map(sitting -> new Half(main.here(), sitting))));
        made.reportTo(this::report);
        made.exportBy((file, guide, planning) -> LogFormat.of(file)
                .orElseThrow()
                .write(file, planning, remembering.everything(), guide.whole().byId()));
        screens = Optional.of(made);
        return new MainView(main, look, notices, print, strength, margin, search, pages, made::at);
    }

    MainModel main() {
        return main;
    }

    LookModel look() {
        return look;
    }

    Notices notices() {
        return notices;
    }

    /// What the window is called, as it changes.
    ObservableValue<String> title() {
        return main.trailProperty().map(_ -> Messages.of("window.title", main.title()));
    }

    /// Reads the guide and what is remembered, side by side; the window can be made and shown meanwhile.
    ///
    /// @param framed is told where the window was last
    void open(Consumer<Frame> framed) {
        reading.run(
                () -> {
                    watch(); // first, lest what is saved meanwhile go unseen
                    latest = Guide.of(librarian.read());
                    return ready();
                },
                this::read,
                exception -> notices.say(Mishap.notice(exception)));
        Consumer<Found> remembered = memory -> {
            memory.frame().ifPresent(framed);
            found = Optional.of(memory);
            begin();
        };
        remembering.open(folders.data(), remembered, sentence -> notices.say(Notices.Notice.of(sentence)));
    }

    private void watch() {
        try {
            watch = Optional.of(Watch.over(folders.content(), this::readAgain));
        } catch (IOException refused) {
            Mishap.log(refused); // the guide can be read all the same
        }
    }

    private void readAgain(Set<Path> touched) {
        try {
            reading.run(
                    () -> {
                        latest = latest.again(librarian.again(touched));
                        return ready();
                    },
                    this::read,
                    exception -> notices.say(Mishap.notice(exception)));
        } catch (RejectedExecutionException _) {
            return; // the window is closing
        }
    }

    /// The screen need not wait for the typesetter's first formula.
    private Guide ready() {
        if (librarian.hasFormulas()) {
            Typesetter.inline("x");
        }
        return latest;
    }

    private void read(Guide read) {
        guide = Optional.of(read);
        if (begun) {
            main.passed(); // what is wrong with the guide now is more important
            main.refresh(read);
            proofread();
        } else {
            begin();
        }
    }

    /// Finds in peace what is to be said about the guide beyond its errors.
    private void proofread() {
        try {
            reading.run(
                    () -> {
                        latest = latest.with(
                                librarian.scrutinized(Proof.on(clock.get().toLocalDate(), Typesetter::flaw)));
                        return latest;
                    },
                    main::refresh,
                    exception -> notices.say(Mishap.notice(exception)));
        } catch (RejectedExecutionException _) {
            return; // the window is closing
        }
    }

    private void begin() {
        if (guide.isPresent() && found.isPresent()) {
            found.get().trouble().ifPresent(sentence -> notices.say(Notices.Notice.of(sentence)));
            main.show(
                    guide.get(),
                    found.get().place(),
                    found.get().page(),
                    found.get().scroll());
            changes.since(found.get().edition());
            found.get().half().ifPresent(this::offer);
            begun = true;
            if (found.get().isFirstTime() && main.errors() == 0) {
                main.say(Messages.of("window.hint", Shortcut.JUMP.words(), Shortcut.APPEARANCE.words()));
            }
            proofread();
            ticking.setCycleCount(Animation.INDEFINITE);
            ticking.play();
        }
    }

    /// Some time has passed, maybe a day: what is remembered fades while the window is open.
    void tick() {
        strength.weigh();
    }

    private void report(Report report) {
        var reports = new Reports(folders.data().resolve("reports"));
        reading.run(
                () -> reports.write(report),
                file -> notices.say(Notices.Notice.of(Messages.of("report.done", file))),
                exception -> notices.say(Mishap.notice(exception)));
    }

    /// Offers to go on with a sitting of the last day that the program did not end by itself.
    private void offer(Half half) {
        if (half.isWorthGoingOn(clock.get())) {
            var sentence = half.sentence();
            var goOn = new Notices.Remedy(Messages.of("notice.half.go-on"), () -> {
                notices.notices().stream()
                        .filter(notice -> notice.sentence().equals(sentence))
                        .toList()
                        .forEach(notices::dismiss);
                screens.ifPresent(made -> made.resume(half));
            });
            notices.say(new Notices.Notice(sentence, Optional.of(goOn), ""));
        }
    }

    /// Writes down where the window is.
    void remember(Frame frame) {
        remembering.put(frame);
    }

    /// Writes down what is still to be written, and lets go of the store.
    @Override
    public void close() {
        ticking.stop();
        fit.cancel();
        fitting.close();
        watch.ifPresent(Watch::close);
        reading.close();
        watch.ifPresent(Watch::close); // it may have begun meanwhile
        margin.keepDrafts();
        remembering.close();
    }
}
