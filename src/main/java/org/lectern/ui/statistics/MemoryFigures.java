package org.lectern.ui.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.VBox;
import org.lectern.progress.Hour;
import org.lectern.progress.Retention;
import org.lectern.progress.Trust;
import org.lectern.quiz.Confidence;
import org.lectern.ui.Figure;
import org.lectern.ui.Messages;
import org.lectern.ui.Numbers;

/// How much is recalled: by kind of card, by unit, by hour of the day.
final class MemoryFigures extends VBox {
    MemoryFigures(StatisticsModel.Screen.Shown shown) {
        getStyleClass().add("figures");
        var statistics = shown.statistics();
        if (statistics.all().reviews() == 0) {
            getChildren().add(Figure.empty(Messages.of("statistics.recall"), Messages.of("statistics.recall.none")));
            return;
        }
        var kinds = new LinkedHashMap<String, Retention>();
        statistics.kinds().forEach((kind, retention) -> kinds.put(KindName.of(kind), retention));
        var manners = new LinkedHashMap<String, Retention>();
        statistics.manners().forEach((manner, retention) -> manners.put(KindName.of(manner), retention));
        getChildren()
                .addAll(
                        shares(Messages.of("statistics.kinds"), overall(statistics.all()), kinds),
                        shares(Messages.of("statistics.manners"), Messages.of("statistics.manners.sentence"), manners),
                        shares(Messages.of("statistics.units"), units(statistics.units()), titles(shown)),
                        hours(statistics.hours()));
        if (!statistics.trusts().isEmpty()) {
            getChildren().add(trusts(statistics.trusts()));
        }
    }

    private static Figure trusts(Map<Confidence, Trust> trusts) {
        var bars = new ShareBars();
        var rows = new ArrayList<List<String>>();
        trusts.forEach((confidence, trust) -> {
            var name = KindName.of(confidence);
            bars.add(name, trust);
            rows.add(List.of(
                    name,
                    Messages.of("statistics.number", trust.answers()),
                    Messages.of("statistics.percent", trust.share())));
        });
        var head = List.of(
                Messages.of("statistics.trusts"),
                Messages.of("statistics.head.answers"),
                Messages.of("statistics.head.right"));
        return new Figure(
                Messages.of("statistics.trusts"),
                Messages.of("statistics.trusts.sentence"),
                bars,
                new Numbers(head, rows));
    }

    private static String overall(Retention all) {
        return Messages.of("statistics.recall.all", all.reviews(), all.share(), all.predicted());
    }

    private static String units(Map<String, Retention> units) {
        return Messages.of("statistics.units.sentence", units.size());
    }

    private static Map<String, Retention> titles(StatisticsModel.Screen.Shown shown) {
        var titled = new LinkedHashMap<String, Retention>();
        shown.guide().pages().stream()
                .filter(page -> page.course().equals(shown.course()))
                .forEach(page -> {
                    var retention = shown.statistics().units().get(page.unit().id());
                    if (retention != null) {
                        titled.put(page.unit().title(), retention);
                    }
                });
        return titled;
    }

    private static Figure shares(String title, String sentence, Map<String, Retention> shares) {
        var bars = new ShareBars();
        var rows = new ArrayList<List<String>>();
        shares.forEach((name, retention) -> {
            bars.add(name, retention);
            rows.add(row(name, retention));
        });
        return new Figure(title, sentence, bars, new Numbers(head(title), rows));
    }

    private static Figure hours(List<Hour> hours) {
        var rows = hours.stream()
                .filter(hour -> hour.retention().reviews() > 0)
                .map(hour -> row(Messages.of("statistics.hour", hour.hour()), hour.retention()))
                .toList();
        return new Figure(
                Messages.of("statistics.hours"),
                HourChart.sentence(hours),
                new HourChart(hours),
                new Numbers(head(Messages.of("statistics.hours.head")), rows));
    }

    private static List<String> head(String first) {
        return List.of(
                first,
                Messages.of("statistics.head.reviews"),
                Messages.of("statistics.head.recalled"),
                Messages.of("statistics.head.predicted"));
    }

    private static List<String> row(String name, Retention retention) {
        return List.of(
                name,
                Messages.of("statistics.number", retention.reviews()),
                Messages.of("statistics.percent", retention.share()),
                Messages.of("statistics.percent", retention.predicted()));
    }
}
