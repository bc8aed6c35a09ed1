package org.lectern.ui.progress;

import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.lectern.quiz.Goals;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// Where the student sets how many new cards a day brings.
final class PaceView extends HBox {
    private static final int MOST_NEW = 999;
    private static final int STEP_NEW = 5;

    PaceView(ProgressModel model) {
        getStyleClass().add("goal");
        var present = model.goalsProperty().get().newPerDay();
        var pace = new SpinnerValueFactory.IntegerSpinnerValueFactory(0, MOST_NEW, present, STEP_NEW);
        pace.setConverter(new Number(model));
        pace.valueProperty().subscribe(value -> model.aim(new Goals(value)));
        var spinner = new Spinner<>(pace);
        spinner.setId("new-per-day");
        spinner.setEditable(true);
        spinner.setAccessibleText(Messages.of("progress.new-per-day"));
        spinner.getEditor().setAccessibleText(Messages.of("progress.new-per-day"));
        getChildren().addAll(Plain.words(Messages.of("progress.new-per-day"), "goal-name"), spinner);
    }

    /// Reads what is typed; what is no number changes nothing.
    private static final class Number extends StringConverter<Integer> {
        private final ProgressModel model;

        Number(ProgressModel model) {
            this.model = model;
        }

        @Override
        public String toString(Integer number) {
            return String.valueOf(number);
        }

        @Override
        public Integer fromString(String typed) {
            try {
                return Integer.valueOf(typed.strip());
            } catch (NumberFormatException _) {
                return model.goalsProperty().get().newPerDay();
            }
        }
    }
}
