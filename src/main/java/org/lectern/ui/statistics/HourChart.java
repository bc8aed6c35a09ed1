package org.lectern.ui.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.StackPane;
import org.lectern.progress.Hour;
import org.lectern.ui.Messages;

/// How much is recalled at each hour of the day.
final class HourChart extends StackPane {
    /// With fewer reviews an hour's share says little: 20 at 90 % may as well be 75 % or 97 %.
    private static final int ENOUGH = 20;

    /// Every so many hours have their name below them.
    private static final int NAMED = 3;

    HourChart(List<Hour> hours) {
        var chart = new Columns(hours.stream()
                .filter(hour -> hour.retention().reviews() > 0)
                .map(HourChart::words)
                .collect(Collectors.joining(", ")));
        for (var hour : hours) {
            var any = hour.retention().reviews() > 0;
            chart.add(
                    hour.retention().share(),
                    any
                            ? Messages.of(
                                    "statistics.percent.bare", hour.retention().share())
                            : "",
                    hour.hour() % NAMED == 0 ? Messages.of("statistics.hour.short", hour.hour()) : "",
                    any ? words(hour) : Messages.of("statistics.hour.none", hour.hour()));
        }
        getChildren().add(chart);
    }

    private static String words(Hour hour) {
        var retention = hour.retention();
        return Messages.of("statistics.hour.words", hour.hour(), retention.share(), retention.reviews());
    }

    /// When it goes best and when it goes least well, if enough is known.
    static String sentence(List<Hour> hours) {
        var known = hours.stream()
                .filter(hour -> hour.retention().reviews() >= ENOUGH)
                .sorted(Comparator.comparingDouble(hour -> hour.retention().share()))
                .toList();
        return known.size() < 2
                ? Messages.of("statistics.hours.few", ENOUGH)
                : Messages.of(
                        "statistics.hours.sentence",
                        known.getLast().hour(),
                        known.getLast().retention().share(),
                        known.getFirst().hour(),
                        known.getFirst().retention().share());
    }
}
