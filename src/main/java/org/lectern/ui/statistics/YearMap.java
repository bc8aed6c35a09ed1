package org.lectern.ui.statistics;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.progress.Effort;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// A square for each day of a year, fuller the more was asked on it: a column is a week, from Monday down to Sunday.
/// Arrow keys go from day to day.
final class YearMap extends VBox {
    private static final int WEEK = 7;
    private static final int LEVELS = 4;

    /// Weekdays that are named beside their rows, from 0 for Monday.
    private static final List<Integer> NAMED = List.of(0, 2, 4);

    private final List<Effort> days;
    private final GridPane grid = new GridPane();
    private final Label about;
    private int chosen;

    /// @param days from a Monday up to today
    YearMap(List<Effort> days) {
        this.days = days;
        this.about = Plain.words("", "figure-sentence");
        getStyleClass().add("year");
        grid.getStyleClass().add("year-grid");
        grid.setFocusTraversable(true);
        grid.setAccessibleRole(AccessibleRole.TEXT);
        var most = days.stream().mapToInt(Effort::count).max().orElse(1);
        weekdays();
        for (var nth = 0; nth < days.size(); nth++) {
            day(nth, most);
        }
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        var sideways = new ScrollPane(grid);
        sideways.getStyleClass().add("year-scroll");
        sideways.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        sideways.setFitToHeight(true);
        sideways.setHvalue(1);
        sideways.setFocusTraversable(false);
        getChildren().addAll(sideways, legend(), about);
        choose(days.size() - 1);
    }

    private void weekdays() {
        for (var day : NAMED) {
            var name = new Label(days.get(day).date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.UK));
            name.getStyleClass().add("chart-date");
            name.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(name, 0, day + 1);
        }
    }

    private void day(int nth, int most) {
        var day = days.get(nth);
        var week = nth / WEEK;
        if (day.date().getDayOfMonth() == 1) {
            var month = new Label(day.date().getMonth().getDisplayName(TextStyle.SHORT, Locale.UK));
            month.getStyleClass().add("chart-date");
            month.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(month, week + 1, 0, 4, 1);
        }
        var cell = cell(level(day.count(), most));
        cell.setOnMouseClicked(_ -> choose(nth));
        cell.setOnMouseEntered(_ -> choose(nth));
        grid.add(cell, week + 1, nth % WEEK + 1);
        cell.setUserData(nth);
    }

    /// From 0 for nothing to 4 for about as much as ever.
    static int level(int count, int most) {
        return count == 0 ? 0 : Math.clamp((int) Math.ceil(LEVELS * (double) count / most), 1, LEVELS);
    }

    /// The fill grows with the level, so that colour is not the only sign.
    private static StackPane cell(int level) {
        var fill = new Region();
        fill.getStyleClass().addAll("year-fill", "level-" + level);
        var cell = new StackPane(fill);
        cell.getStyleClass().add("year-day");
        return cell;
    }

    private static HBox legend() {
        var legend = new HBox();
        legend.getStyleClass().add("year-legend");
        legend.getChildren().add(Plain.words(Messages.of("statistics.year.less"), "chart-date"));
        for (var level = 0; level <= LEVELS; level++) {
            legend.getChildren().add(cell(level));
        }
        legend.getChildren().add(Plain.words(Messages.of("statistics.year.more"), "chart-date"));
        return legend;
    }

    private void pressed(KeyEvent event) {
        var step = switch (event.getCode()) {
            case LEFT -> -WEEK;
            case RIGHT -> WEEK;
            case UP -> -1;
            case DOWN -> 1;
            default -> 0;
        };
        if (step != 0) {
            choose(Math.clamp(chosen + step, 0, days.size() - 1));
            event.consume();
        }
    }

    private void choose(int nth) {
        mark(chosen, false);
        chosen = nth;
        mark(chosen, true);
        var words = TimeFigures.words(days.get(nth));
        about.setText(words);
        grid.setAccessibleText(words);
        grid.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void mark(int nth, boolean wanted) {
        grid.getChildren().stream()
                .filter(cell -> Integer.valueOf(nth).equals(cell.getUserData()))
                .forEach(cell -> {
                    cell.getStyleClass().remove("chosen");
                    if (wanted) {
                        cell.getStyleClass().add("chosen");
                    }
                });
    }
}
