package org.lectern.ui;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.lectern.quiz.Goals;

/// Where the student sets how many new cards a day brings.
public final class PaceView extends HBox {
    private static final int MOST_NEW = 999;
    private static final int STEP_NEW = 5;

    public PaceView(ReadOnlyObjectProperty<Goals> goals, Consumer<Goals> aim) {
        getStyleClass().add("goal");
        var present = goals.get().newPerDay();
        var pace = new SpinnerValueFactory.IntegerSpinnerValueFactory(0, MOST_NEW, present, STEP_NEW);
        pace.setConverter(new Number(goals));
        pace.valueProperty().subscribe(value -> aim.accept(goals.get().withNew(value)));
        var spinner = new Spinner<>(pace);
        spinner.setId("new-per-day");
        spinner.setEditable(true);
        spinner.setAccessibleText(Messages.of("pace.new-per-day"));
        spinner.getEditor().setAccessibleText(Messages.of("pace.new-per-day"));
        getChildren().addAll(Plain.words(Messages.of("pace.new-per-day"), "goal-name"), spinner);
    }

    /// Reads what is typed; what is no number changes nothing.
    private static final class Number extends StringConverter<Integer> {
        private final ReadOnlyObjectProperty<Goals> goals;

        Number(ReadOnlyObjectProperty<Goals> goals) {
            this.goals = goals;
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
                return goals.get().newPerDay();
            }
        }
    }
}
