package org.lectern.ui.settings;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.lectern.schedule.Settings;
import org.lectern.schedule.Steps;
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
        var learning = field(Settings::learning, (settings, steps) -> settings.withSteps(steps, settings.relearning()));
        learning.setId("learning-steps");
        var relearning =
                field(Settings::relearning, (settings, steps) -> settings.withSteps(settings.learning(), steps));
        relearning.setId("relearning-steps");
        add(grid, 0, Messages.of("settings.steps.learning"), learning);
        add(grid, 1, Messages.of("settings.steps.relearning"), relearning);
        add(grid, 2, Messages.of("settings.longest"), longest());
        getChildren().addAll(Plain.words(Messages.of("settings.steps.about"), "settings-about"), grid);
    }

    private static void add(GridPane grid, int row, String name, Node control) {
        var label = Plain.words(name, "wish-name");
        label.setLabelFor(control);
        control.setAccessibleText(name);
        grid.addRow(row, label, control);
    }

    /// Steps as words; what makes no sense is marked, and changes nothing.
    private TextField field(Function<Settings, Steps> of, BiFunction<Settings, Steps, Settings> with) {
        var field = new TextField();
        model.wishesProperty().subscribe(wishes -> {
            var steps = of.apply(wishes.wanted().settings());
            if (!StepsText.read(field.getText()).equals(Optional.of(steps))) {
                field.setText(StepsText.of(steps));
            }
        });
        field.textProperty().subscribe(typed -> {
            var steps = StepsText.read(typed);
            field.pseudoClassStateChanged(Wrong.STATE, steps.isEmpty());
            steps.ifPresent(read -> model.wish(wishes -> wishes.withSettings(with.apply(wishes.settings(), read))));
        });
        return field;
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
        spinner.getEditor().setAccessibleText(Messages.of("settings.longest"));
        return spinner;
    }
}
