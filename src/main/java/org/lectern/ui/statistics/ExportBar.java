package org.lectern.ui.statistics;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.ui.Icon;
import org.lectern.ui.Messages;
import org.lectern.ui.Shortcut;

/// Offers to write the log to a file, and tells of it while that takes longer than a glance.
final class ExportBar extends HBox {
    private static final Duration GLANCE = Duration.millis(500);

    private final MenuButton button = new MenuButton(Messages.of("statistics.export"), new Icon(Feather.DOWNLOAD));
    private final Label writing = new Label(Messages.of("statistics.export.writing"), turning());
    private final PauseTransition glance = new PauseTransition(GLANCE);
    private final Consumer<Path> save;

    /// @param save is given the file that was chosen
    ExportBar(ExportModel model, Consumer<Path> save) {
        this.save = save;
        getStyleClass().add("export-bar");
        button.setId("statistics-export");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(Messages.of("statistics.export.about", Shortcut.EXPORT.words())));
        button.getItems()
                .setAll(
                        format("csv", Messages.of("statistics.export.csv")),
                        format("jsonl", Messages.of("statistics.export.jsonl")));
        button.disableProperty().bind(model.busyProperty());
        writing.getStyleClass().add("export-writing");
        getChildren().addAll(button, writing);
        glance.setOnFinished(_ -> show(model.busyProperty().get()));
        model.busyProperty().subscribe(this::follow);
    }

    private static ProgressIndicator turning() {
        var turning = new ProgressIndicator();
        turning.getStyleClass().add("export-turning");
        turning.setAccessibleText(Messages.of("statistics.export.writing"));
        return turning;
    }

    private void follow(boolean isBusy) {
        show(false);
        if (isBusy) {
            glance.playFromStart();
        } else {
            glance.stop();
        }
    }

    private void show(boolean shown) {
        writing.setVisible(shown);
        writing.setManaged(shown);
    }

    /// Asks in which format, unless a file is being written.
    void offer() {
        button.requestFocus();
        button.show();
    }

    private MenuItem format(String ending, String name) {
        var item = new MenuItem(name);
        item.setOnAction(_ -> choose(ending, name));
        return item;
    }

    private void choose(String ending, String name) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(Messages.of("statistics.export.file") + "." + ending);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(name, "*." + ending));
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(file -> save.accept(ExportModel.ending(file, ending)));
    }
}
