package org.lectern;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.lectern.ui.MainView;
import org.lectern.ui.Place;

/// The window.
public final class Lectern extends Application {
    private static final double WIDTH = 1200;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 480;

    /// Time for the first page to appear, on a slow machine too.
    private static final Duration REHEARSAL = Duration.seconds(4);

    private static final String ICON =
            Objects.requireNonNull(MainView.class.getResource("lectern.png")).toExternalForm();

    private Optional<Workspace> workspace = Optional.empty();

    static void open(Folders folders) {
        launch(Lectern.class, folders.content().toString(), folders.data().toString());
    }

    @Override
    public void start(Stage stage) {
        var arguments = getParameters().getRaw();
        var folders = new Folders(Path.of(arguments.get(0)), Path.of(arguments.get(1)));
        var systemIsDark = Platform.getPreferences().colorSchemeProperty().map(ColorScheme.DARK::equals);
        var opened = new Workspace(folders, OffsetDateTime::now, systemIsDark);
        workspace = Optional.of(opened);
        Thread.setDefaultUncaughtExceptionHandler(
                (_, mishap) -> Platform.runLater(() -> opened.notices().say(Mishap.notice(mishap))));
        opened.open(frame -> frame.place(stage));
        stage.getIcons().add(new Image(ICON));
        stage.setScene(opened.view().scene(WIDTH, HEIGHT));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.titleProperty().bind(opened.title());
        stage.setOnHidden(_ -> opened.remember(Frame.of(stage)));
        stage.show();
        if (Boolean.getBoolean("lectern.rehearsal")) {
            rehearse(opened);
        }
    }

    /// Walks through the first screens and leaves, so that the build can note what every start needs.
    private static void rehearse(Workspace opened) {
        var walk = new Timeline(
                new KeyFrame(
                        REHEARSAL,
                        _ -> opened.main().course().map(Place.Studying::new).ifPresent(opened.main()::go)),
                new KeyFrame(REHEARSAL.multiply(1.5), _ -> Platform.exit()));
        walk.play();
    }

    @Override
    public void stop() {
        workspace.ifPresent(Workspace::close);
    }
}
