package org.lectern.ui.statistics;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;
import org.lectern.ui.Shortcut;

/// Draws what the log of reviews tells.
public final class StatisticsView extends ScrollPane {
    private final StatisticsModel model;
    private final ExportBar export;

    public StatisticsView(StatisticsModel model) {
        this.model = model;
        getStyleClass().addAll("page-scroll", "progress-screen", "statistics-screen");
        setFitToWidth(true);
        export = new ExportBar(model.export(), model::save);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.EXPORT.means(event) && export.getScene() != null) {
                event.consume();
                export.offer();
            }
        });
        model.screenProperty().subscribe(this::show);
        model.aspectProperty().subscribe((_, _) -> {
            show(model.screenProperty().get());
            setVvalue(0);
        });
    }

    private void show(StatisticsModel.Screen screen) {
        setContent(
                switch (screen) {
                    case StatisticsModel.Screen.Waiting _ ->
                        page(Plain.words(Messages.of("statistics.waiting"), "screen-lead"));
                    case StatisticsModel.Screen.Unavailable(var sentence) -> page(Plain.words(sentence, "screen-lead"));
                    case StatisticsModel.Screen.Shown shown -> shown(shown);
                });
    }

    private Node shown(StatisticsModel.Screen.Shown shown) {
        return page(
                head(),
                Plain.words(shown.course().title(), "screen-lead"),
                aspects(),
                switch (model.aspectProperty().get()) {
                    case MEMORY -> new MemoryFigures(shown);
                    case TIME -> new TimeFigures(shown);
                    case MIXUPS -> new MixupFigures(model, shown);
                    case CARDS -> new CardFigures(shown);
                });
    }

    private Node head() {
        var title = Plain.words(Messages.of("statistics.title"), "screen-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(title, export);
        head.getStyleClass().add("statistics-head");
        return head;
    }

    /// One button for each aspect, of which one is always down.
    private Node aspects() {
        var group = new ToggleGroup();
        var bar = new HBox();
        bar.getStyleClass().add("aspects");
        for (var aspect : Aspect.values()) {
            var button = new ToggleButton(aspect.title());
            button.setId("aspect-" + aspect.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setSelected(model.aspectProperty().get() == aspect);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.aspectProperty().set(aspect);
                lookup("#" + button.getId()).requestFocus();
            });
            bar.getChildren().add(button);
        }
        return bar;
    }

    private static Node page(Node... parts) {
        var column = new VBox(parts);
        column.getStyleClass().add("screen-column");
        var page = new VBox(column);
        page.getStyleClass().add("screen-page");
        return page;
    }
}
