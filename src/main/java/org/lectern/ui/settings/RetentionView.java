package org.lectern.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.lectern.schedule.plan.Workload;
import org.lectern.ui.Figure;
import org.lectern.ui.Messages;
import org.lectern.ui.Numbers;
import org.lectern.ui.Plain;

/// Where the student sets how much he wants to remember, and sees what it costs.
public final class RetentionView extends VBox {
    private static final double LEAST = 70;
    private static final double MOST = 98;
    private static final double PERCENT = 100;

    private final WishesModel model;
    private final Slider slider = new Slider(LEAST, MOST, 90);
    private final Label percent = new Label();
    private Optional<WorkloadChart> drawn = Optional.empty();

    public RetentionView(WishesModel model) {
        this.model = model;
        getStyleClass().add("wish");
        slider.setId("retention");
        slider.setBlockIncrement(1);
        slider.setAccessibleText(Messages.of("settings.retention.name"));
        slider.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(slider, Priority.ALWAYS);
        percent.getStyleClass().add("wish-value");
        percent.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(slider, percent);
        line.getStyleClass().add("wish-line");
        var plot = new VBox();
        getChildren().addAll(Plain.words(Messages.of("settings.retention.about"), "settings-about"), line, plot);
        model.wishesProperty().subscribe(wishes -> {
            var retention = wishes.wanted().settings().retention();
            slider.setValue(Math.round(retention * PERCENT));
            percent.setText(Messages.of("settings.percent", retention));
            drawn.ifPresent(chart -> chart.mark(wishes));
        });
        slider.valueProperty().subscribe(value -> wish(Math.round(value.doubleValue()) / PERCENT));
        model.costProperty()
                .subscribe(cost -> plot.getChildren()
                        .setAll(
                                switch (cost) {
                                    case WishesModel.Cost.Unknown _ -> empty(Messages.of("settings.weighed"));
                                    case WishesModel.Cost.Nothing _ -> empty(Messages.of("settings.workload.none"));
                                    case WishesModel.Cost.Known(var workload) -> plot(workload);
                                }));
    }

    private void wish(double retention) {
        model.wish(wishes -> wishes.withSettings(wishes.settings().withRetention(retention)));
    }

    private static VBox empty(String sentence) {
        return Figure.empty(Messages.of("settings.workload"), sentence);
    }

    private VBox plot(Workload workload) {
        var chart = new WorkloadChart(workload);
        var present = model.wishesProperty().get().present().settings().retention();
        chart.mark(model.wishesProperty().get());
        drawn = Optional.of(chart);
        var rows = workload.points().stream()
                .map(point -> List.of(
                        Messages.of("settings.percent", point.retention()),
                        Messages.of("settings.number", point.minutesADay()),
                        Messages.of("settings.number", point.cardsADay()),
                        Messages.of("settings.percent", point.recall())))
                .toList();
        var head = List.of(
                Messages.of("settings.workload.retention"),
                Messages.of("settings.workload.minutes"),
                Messages.of("settings.workload.cards"),
                Messages.of("settings.workload.recall"));
        return new Figure(
                Messages.of("settings.workload"), sentence(workload, present), chart, new Numbers(head, rows));
    }

    private static String sentence(Workload workload, double present) {
        return Messages.of(
                "settings.workload.sentence",
                present,
                workload.minutesADay(present),
                workload.points().getFirst().retention(),
                workload.minutesADay(workload.points().getFirst().retention()),
                workload.points().getLast().retention(),
                workload.minutesADay(workload.points().getLast().retention()));
    }
}
