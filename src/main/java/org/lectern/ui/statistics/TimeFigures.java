package org.lectern.ui.statistics;

import java.time.Duration;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.lectern.progress.Effort;
import org.lectern.quiz.Pace;
import org.lectern.ui.Figure;
import org.lectern.ui.Messages;
import org.lectern.ui.Numbers;

/// Where the time goes: ahead, behind, and by kind of card.
final class TimeFigures extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final int WEEK = 7;

    TimeFigures(StatisticsModel.Screen.Shown shown) {
        getStyleClass().add("figures");
        var statistics = shown.statistics();
        getChildren().addAll(ahead(statistics.ahead()), year(statistics.year()), pace(statistics.pace()));
    }

    private static VBox ahead(List<Effort> days) {
        var title = Messages.of("statistics.ahead");
        var week = days.stream().limit(WEEK).mapToLong(Effort::minutes).sum();
        if (days.stream().allMatch(day -> day.count() == 0)) {
            return Figure.empty(title, Messages.of("statistics.ahead.none"));
        }
        var most = Math.max(1, days.stream().mapToLong(Effort::minutes).max().orElse(1));
        var chart = new Columns(days.stream()
                .filter(day -> day.count() > 0)
                .map(TimeFigures::words)
                .collect(Collectors.joining(". ")));
        for (var day : days) {
            var minutes = day.minutes();
            chart.add(
                    (double) minutes / most,
                    minutes == 0 ? "" : Messages.of("statistics.number", minutes),
                    day.date().getDayOfMonth() % 5 == 0
                            ? String.valueOf(day.date().getDayOfMonth())
                            : "",
                    words(day));
        }
        var rows = days.stream()
                .filter(day -> day.count() > 0)
                .map(day -> numbers(day.date().format(DAY), day.count(), day.minutes()))
                .toList();
        return new Figure(
                title,
                Messages.of("statistics.ahead.sentence", week, days.getFirst().minutes()),
                chart,
                table(rows));
    }

    private static VBox year(List<Effort> days) {
        var title = Messages.of("statistics.year");
        var studied = days.stream().filter(day -> day.count() > 0).toList();
        if (studied.isEmpty()) {
            return Figure.empty(title, Messages.of("statistics.year.none"));
        }
        var sorted = studied.stream().mapToLong(Effort::minutes).sorted().toArray();
        var sentence = Messages.of("statistics.year.sentence", studied.size(), sorted[sorted.length / 2]);
        return new Figure(title, sentence, new YearMap(days), table(months(studied)));
    }

    private static List<List<String>> months(List<Effort> studied) {
        var months = studied.stream()
                .collect(Collectors.groupingBy(day -> YearMonth.from(day.date()), TreeMap::new, Collectors.toList()));
        var rows = new ArrayList<List<String>>();
        months.forEach((month, days) -> rows.add(numbers(
                month.format(MONTH),
                days.stream().mapToInt(Effort::count).sum(),
                days.stream()
                        .map(Effort::spent)
                        .reduce(Duration.ZERO, Duration::plus)
                        .toMinutes())));
        return rows;
    }

    private static VBox pace(Pace pace) {
        var title = Messages.of("statistics.pace");
        if (pace.own().isEmpty()) {
            return Figure.empty(title, Messages.of("statistics.pace.none"));
        }
        var rows = pace.own().entrySet().stream()
                .map(own -> List.of(
                        KindName.of(own.getKey()),
                        Messages.of("statistics.number", own.getValue().answers()),
                        Messages.of(
                                "statistics.seconds", own.getValue().median().toSeconds())))
                .toList();
        var head = List.of(
                Messages.of("statistics.manners"),
                Messages.of("statistics.head.answers"),
                Messages.of("statistics.head.pace"));
        var box = Figure.empty(title, Messages.of("statistics.pace.sentence"));
        box.getChildren().add(new Numbers(head, rows));
        return box;
    }

    static String words(Effort day) {
        return Messages.of("statistics.day", day.date().format(DAY), day.count(), day.minutes());
    }

    private static Numbers table(List<List<String>> rows) {
        var head = List.of(
                Messages.of("statistics.head.day"),
                Messages.of("statistics.head.cards"),
                Messages.of("statistics.head.minutes"));
        return new Numbers(head, rows);
    }

    private static List<String> numbers(String name, long count, long minutes) {
        return List.of(name, Messages.of("statistics.number", count), Messages.of("statistics.number", minutes));
    }
}
