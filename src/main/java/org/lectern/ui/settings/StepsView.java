package org.lectern.ui.settings;

import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.lectern.schedule.Settings;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// Where the student sets the short waits of new and of forgotten cards, and the longest wait of all.
public final class StepsView extends VBox {
    private static final int LONGEST = 36_500;
    private static final int MONTH = 30;

    private final WishesModel model;

    public StepsView(WishesModel model) {
        this.model = model;
        getStyleClass().add("wish");
        var grid = new GridPane();
        grid.getStyleClass().add("wish-grid");
        grid.addRow(0, name(Messages.of("settings.steps.learning")), learning());
        grid.addRow(1, name(Messages.of("settings.steps.relearning")), relearning());
        grid.addRow(2, name(Messages.of("settings.longest")), longest());
        getChildren().addAll(Plain.words(Messages.of("settings.steps.about"), "settings-about"), grid);
    }

    private static Label name(String words) {
        var name = new Label(words);
        name.getStyleClass().add("wish-name");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        return name;
    }

    private StepsField learning() {
        return new StepsField(
                Messages.of("settings.steps.learning"),
                "learning-steps",
                model,
                Settings::learning,
                (settings, steps) -> settings.withSteps(steps, settings.relearning()));
    }

    private StepsField relearning() {
        return new StepsField(
                Messages.of("settings.steps.relearning"),
                "relearning-steps",
                model,
                Settings::relearning,
                (settings, steps) -> settings.withSteps(settings.learning(), steps));
    }

    private Spinner<Integer> longest() {
        var factory = new SpinnerValueFactory.IntegerSpinnerValueFactory(1, LONGEST, LONGEST, MONTH);
        factory.setConverter(new WholeNumber(factory));
        model.wishesProperty()
                .subscribe(wishes -> factory.setValue(wishes.wanted().settings().maximumDays()));
        factory.valueProperty()
                .subscribe(days -> model.wish(
                        wishes -> wishes.withSettings(wishes.settings().withMaximumDays(days))));
        var spinner = new Spinner<>(factory);
        spinner.setId("longest-interval");
        spinner.setEditable(true);
        spinner.setAccessibleText(Messages.of("settings.longest"));
        spinner.getEditor().setAccessibleText(Messages.of("settings.longest"));
        return spinner;
    }
}
