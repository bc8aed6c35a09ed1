package org.lectern.ui.statistics;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.VBox;
import org.lectern.progress.CardHistory;
import org.lectern.quiz.Card;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Recall;
import org.lectern.ui.CardName;
import org.lectern.ui.Figure;
import org.lectern.ui.Messages;
import org.lectern.ui.Numbers;
import org.lectern.ui.Plain;

/// What happened to one card: how its chance of recall fell and rose, and every review.
final class CardHistoryView extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final double SECONDS_A_DAY = Duration.ofDays(1).toSeconds();
    private static final int STEPS = 24;

    private final CardHistory history;
    private final StatisticsModel.Screen.Shown shown;

    CardHistoryView(CardHistory history, StatisticsModel.Screen.Shown shown) {
        this.history = history;
        this.shown = shown;
        var title = CardName.of(history.card());
        var rows = history.reviews().stream().map(this::row).toList();
        getChildren().addAll(new Figure(title, sentence(history.card()), curve(), predictions()), table(rows));
    }

    private String sentence(Card card) {
        var history = shown.history().at(shown.now());
        return history.recall(card.id()) instanceof Recall.Seen seen
                ? Messages.of(
                        "statistics.card.sentence",
                        history.reviews(card.id()),
                        history.scheduler(card.id()).retrievability(seen, shown.now()),
                        Math.round(seen.memory().stability()),
                        seen.due().format(DATE))
                : Messages.of("statistics.card.again", history.reviews(card.id()));
    }

    private LineChart<Number, Number> curve() {
        var days = new NumberAxis();
        days.setLabel(Messages.of("statistics.card.days"));
        days.setForceZeroInRange(true);
        var recall = new NumberAxis(0, 100, 25);
        recall.setLabel(Messages.of("statistics.card.recall"));
        recall.setMinorTickVisible(false);
        days.setMinorTickVisible(false);
        var chart = new LineChart<>(days, recall);
        chart.getStyleClass().add("recall-curve");
        chart.setLegendVisible(false);
        chart.setAnimated(false);
        chart.setCreateSymbols(false);
        var series = new XYChart.Series<Number, Number>();
        for (var point : history.curve(shown.history(), shown.now(), STEPS)) {
            series.getData().add(new XYChart.Data<>(day(point.at()), point.recall() * 100));
        }
        chart.getData().add(series);
        return chart;
    }

    private double day(OffsetDateTime at) {
        var first = history.reviews().getFirst().review().at();
        return Duration.between(first, at).toSeconds() / SECONDS_A_DAY;
    }

    /// The curve in numbers: what was predicted at each review, and what came.
    private Numbers predictions() {
        var rows = history.reviews().stream()
                .map(line -> List.of(
                        line.review().at().format(DAY),
                        predicted(line).orElse("–"),
                        line.review().grade() == Grade.AGAIN
                                ? Messages.of("statistics.forgotten")
                                : Messages.of("statistics.recalled")))
                .toList();
        return new Numbers(
                List.of(
                        Messages.of("statistics.head.day"),
                        Messages.of("statistics.head.predicted"),
                        Messages.of("statistics.head.outcome")),
                rows);
    }

    private Optional<String> predicted(CardHistory.Line line) {
        var chance = CardHistory.predicted(line, shown.history());
        return chance.isPresent()
                ? Optional.of(Messages.of("statistics.percent", chance.getAsDouble()))
                : Optional.empty();
    }

    private VBox table(List<List<String>> rows) {
        var box = new VBox(
                Plain.words(Messages.of("statistics.card.reviews"), "section-title"),
                new Numbers(
                        List.of(
                                Messages.of("statistics.head.day"),
                                Messages.of("statistics.head.grade"),
                                Messages.of("statistics.head.pace"),
                                Messages.of("statistics.head.interval")),
                        rows));
        box.getStyleClass().addAll("progress-section", "figure-section");
        return box;
    }

    private List<String> row(CardHistory.Line line) {
        var review = line.review();
        return List.of(
                review.at().format(DAY),
                Messages.of("grade." + review.grade().name().toLowerCase(Locale.ROOT)),
                Messages.of("statistics.seconds", review.took().toSeconds()),
                line.after()
                        .map(seen -> Messages.of(
                                "statistics.days",
                                Math.round(Duration.between(review.at(), seen.due())
                                                .toSeconds()
                                        / SECONDS_A_DAY)))
                        .orElse(Messages.of("statistics.card.anew")));
    }
}
