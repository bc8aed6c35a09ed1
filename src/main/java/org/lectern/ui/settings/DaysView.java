package org.lectern.ui.settings;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.lectern.schedule.plan.Week;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// Where the student says how his days are: which are easy, how much time one has, and when a new one begins.
public final class DaysView extends VBox {
    private static final int LONGEST_DAY = 600;
    private static final int STEP = 5;
    private static final int HOURS = 24;

    private final WishesModel model;

    public DaysView(WishesModel model) {
        this.model = model;
        getStyleClass().add("wish");
        var grid = new GridPane();
        grid.getStyleClass().add("wish-grid");
        grid.addRow(0, name(Messages.of("settings.daily")), daily());
        grid.addRow(1, name(Messages.of("settings.rollover")), rollover());
        getChildren().addAll(Plain.words(Messages.of("settings.days.about"), "settings-about"), week(), grid);
    }

    private static Label name(String words) {
        return Plain.words(words, "wish-name");
    }

    private FlowPane week() {
        var week = new FlowPane();
        week.getStyleClass().add("wish-week");
        for (var day : DayOfWeek.values()) {
            var choice = new ChoiceBox<Ease>();
            choice.getItems().setAll(Ease.values());
            choice.setConverter(words(Ease::words));
            choice.setId("ease-" + day.name().toLowerCase(Locale.ROOT));
            choice.setAccessibleText(day.getDisplayName(TextStyle.FULL, Locale.UK));
            choice.setMaxWidth(Double.MAX_VALUE);
            model.wishesProperty()
                    .subscribe(wishes ->
                            choice.setValue(Ease.of(wishes.wanted().week().share(day))));
            choice.valueProperty().subscribe(ease -> wish(day, ease));
            var column = new VBox(name(day.getDisplayName(TextStyle.SHORT, Locale.UK)), choice);
            column.getStyleClass().add("wish-day");
            week.getChildren().add(column);
        }
        return week;
    }

    private void wish(DayOfWeek day, Ease ease) {
        model.wish(wishes -> {
            if (Ease.of(wishes.week().share(day)) == ease) {
                return wishes;
            }
            var shares = new EnumMap<DayOfWeek, Double>(DayOfWeek.class);
            shares.putAll(wishes.week().shares());
            shares.put(day, ease.share());
            return wishes.withWeek(new Week(shares));
        });
    }

    private Spinner<Integer> daily() {
        var factory = new SpinnerValueFactory.IntegerSpinnerValueFactory(1, LONGEST_DAY, STEP, STEP);
        factory.setConverter(new WholeNumber(factory));
        model.wishesProperty()
                .subscribe(
                        wishes -> factory.setValue((int) wishes.wanted().daily().toMinutes()));
        factory.valueProperty()
                .subscribe(minutes -> model.wish(wishes -> wishes.withDaily(Duration.ofMinutes(minutes))));
        var spinner = new Spinner<>(factory);
        spinner.setId("daily-minutes");
        spinner.setEditable(true);
        spinner.setAccessibleText(Messages.of("settings.daily"));
        spinner.getEditor().setAccessibleText(Messages.of("settings.daily"));
        return spinner;
    }

    private ChoiceBox<LocalTime> rollover() {
        var choice = new ChoiceBox<LocalTime>();
        choice.setId("rollover");
        choice.setAccessibleText(Messages.of("settings.rollover"));
        IntStream.range(0, HOURS).forEach(hour -> choice.getItems().add(LocalTime.of(hour, 0)));
        model.wishesProperty()
                .subscribe(wishes -> choice.setValue(wishes.wanted().settings().rollover()));
        choice.valueProperty()
                .subscribe(time -> model.wish(
                        wishes -> wishes.withSettings(wishes.settings().withRollover(time))));
        return choice;
    }

    private static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return words.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        };
    }
}
