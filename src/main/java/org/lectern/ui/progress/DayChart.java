package org.lectern.ui.progress;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.lectern.progress.Day;
import org.lectern.ui.Messages;

/// A bar for each day, with its number above it.
final class DayChart extends HBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEEE\nd", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    /// Height of the tallest bar, in em.
    private static final double TALLEST = 6;

    private DayChart(List<Day> days, String key) {
        getStyleClass().add("day-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(days.stream()
                .filter(day -> day.count() > 0)
                .map(day -> Messages.of(key, day.date().format(DAY), day.count()))
                .collect(Collectors.joining(", ", Messages.of(key + ".name") + " ", ".")));
    }

    /// Cards due on the days to come, each day named.
    static DayChart ahead(List<Day> days) {
        var chart = new DayChart(days, "chart.ahead");
        var most = most(days);
        for (var day : days) {
            var bar = bar(day, most, Messages.of("chart.ahead", day.date().format(DAY), day.count()));
            bar.getChildren().add(date(day.date().format(WEEKDAY)));
            chart.getChildren().add(bar);
        }
        return chart;
    }

    /// Reviews on the days gone by, the first and the last day named.
    static VBox past(List<Day> days) {
        var chart = new DayChart(days, "chart.past");
        var most = most(days);
        days.forEach(day -> chart.getChildren()
                .add(bar(day, most, Messages.of("chart.past", day.date().format(DAY), day.count()))));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var ends = new HBox(date(days.getFirst().date().format(SHORT)), gap, date(Messages.of("chart.today")));
        return new VBox(chart, ends);
    }

    private static int most(List<Day> days) {
        return Math.max(1, days.stream().mapToInt(Day::count).max().orElse(1));
    }

    private static VBox bar(Day day, int most, String words) {
        var number = new Label(day.count() == 0 ? "" : String.valueOf(day.count()));
        number.getStyleClass().add("chart-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var free = new HBox(number); // it may be wider than its bar
        free.setAlignment(Pos.CENTER);
        free.setMinWidth(0);
        free.setPrefWidth(1);
        var bar = new Region();
        bar.getStyleClass().add(day.count() == 0 ? "chart-none" : "chart-bar");
        bar.setStyle("-fx-pref-height: " + Math.max(0.15, TALLEST * day.count() / most) + "em;");
        bar.setMinHeight(Region.USE_PREF_SIZE);
        var column = new VBox(free, bar);
        column.setAlignment(Pos.BOTTOM_CENTER);
        column.getStyleClass().add("chart-day");
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setPrefWidth(1);
        Tooltip.install(column, new Tooltip(words));
        return column;
    }

    private static Label date(String words) {
        var date = new Label(words);
        date.getStyleClass().add("chart-date");
        date.setTextAlignment(TextAlignment.CENTER);
        date.setMinWidth(0);
        return date;
    }
}
