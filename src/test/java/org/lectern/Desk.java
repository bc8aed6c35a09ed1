package org.lectern;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Labeled;
import org.lectern.ui.OnScreen;
import org.lectern.ui.Place;

/// A whole window, wired as the program wires it, on folders and a clock of one's own.
record Desk(Workspace workspace, OnScreen screen, Path content) implements AutoCloseable {
    /// Opens the window and waits until it has read what it shows.
    static Desk open(Path content, Path data, Supplier<OffsetDateTime> clock) throws TimeoutException {
        var desk = opening(content, data, clock);
        desk.screen().until(() -> !(desk.place() instanceof Place.Nowhere));
        return desk;
    }

    /// Opens the window, which may have nothing to show.
    static Desk opening(Path content, Path data, Supplier<OffsetDateTime> clock) throws TimeoutException {
        var opened = new AtomicReference<Optional<Workspace>>(Optional.empty());
        var screen = OnScreen.open(() -> {
            var workspace = new Workspace(new Folders(content, data), clock, new SimpleBooleanProperty(false));
            workspace.open(_ -> {});
            opened.set(Optional.of(workspace));
            return workspace.view().scene(950, 700);
        });
        return new Desk(opened.get().orElseThrow(), screen, content);
    }

    Place place() {
        return workspace.main().here();
    }

    void go(Place place) {
        screen.run(() -> workspace.main().go(place));
        screen.settle();
    }

    /// The words of the first node that fits, once there is one.
    String words(String selector) throws TimeoutException {
        return ((Labeled) screen.await(selector)).getText();
    }

    @Override
    public void close() {
        screen.run(workspace::close);
    }
}
