package org.lectern;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.lectern.content.Library;
import org.lectern.schedule.Scheduler;
import org.lectern.schedule.Settings;
import org.lectern.ui.ChangesModel;
import org.lectern.ui.Guide;
import org.lectern.ui.Lane;
import org.lectern.ui.LearningModel;
import org.lectern.ui.LookModel;
import org.lectern.ui.MainModel;
import org.lectern.ui.MainView;
import org.lectern.ui.Messages;
import org.lectern.ui.Notices;
import org.lectern.ui.Place;

/// One window's worth of Lectern: the models and screens, wired to the content folder and to what is remembered.
final class Workspace implements AutoCloseable {
    private final Folders folders;
    private final Lane reading = Lane.background();
    private final MainModel main = new MainModel();
    private final Notices notices = new Notices();
    private final LookModel look;
    private final LearningModel learning;
    private final Remembering remembering;
    private final ChangesModel changes;
    private Optional<Guide> guide = Optional.empty();
    private Optional<Remembering.Found> found = Optional.empty();

    Workspace(Folders folders, Supplier<OffsetDateTime> clock, ObservableValue<Boolean> systemIsDark) {
        this.folders = folders;
        var keeping = Lane.background();
        look = new LookModel(systemIsDark);
        learning = new LearningModel(keeping, new Scheduler(Settings.STANDARD), clock);
        remembering = new Remembering(keeping, main, learning, look);
        changes = new ChangesModel(reading, main, learning, notices, remembering::put);
    }

    /// What the window shows, made anew at each call.
    MainView view() {
        return new MainView(main, look, notices, new Screens(main, learning, changes, notices)::at);
    }

    MainModel main() {
        return main;
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
                () -> Guide.of(Library.read(folders.content())),
                read -> {
                    guide = Optional.of(read);
                    begin();
                },
                exception -> notices.say(Mishap.notice(exception)));
        remembering.open(folders.data(), memory -> {
            memory.frame().ifPresent(framed);
            found = Optional.of(memory);
            begin();
        });
    }

    private void begin() {
        if (guide.isPresent() && found.isPresent()) {
            found.get().trouble().ifPresent(sentence -> notices.say(Notices.Notice.of(sentence)));
            main.show(guide.get(), found.get().place(), found.get().page());
            changes.since(found.get().edition());
            if (main.errors() > 0) {
                var show = new Notices.Remedy(Messages.of("notice.problems.show"), () -> main.go(new Place.Problems()));
                notices.say(new Notices.Notice(Messages.of("notice.problems", main.errors()), Optional.of(show), ""));
            }
        }
    }

    /// Writes down where the window is.
    void remember(Frame frame) {
        remembering.put(frame);
    }

    /// Writes down what is still to be written, and lets go of the store.
    @Override
    public void close() {
        reading.close();
        remembering.close();
    }
}
