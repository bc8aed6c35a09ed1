package org.lectern.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.lectern.schedule.fit.Calibration;
import org.lectern.ui.Messages;

/// Predicted recall across, observed recall up: a dot for each step, the larger the more answers, with a bar where the
/// true share may well lie. What lies on the slanting line is as predicted.
final class CalibrationChart extends Pane {
    private static final double STEP = 0.1;
    /// The radius of a dot with all answers, in lines of text.
    private static final double LARGEST = 0.9;
    private static final double LEAST = 0.2;

    private final double least;
    private final Line even = new Line();
    private final Label across = new Label(Messages.of("settings.calibration.axis.predicted"));
    private final Label up = new Label(Messages.of("settings.calibration.axis.recalled"));
    private final List<Tick> ticks = new ArrayList<>();
    private final List<Dot> dots = new ArrayList<>();

    private record Tick(double at, Line line, Label below, Label beside) {}

    private record Dot(Calibration.Bin bin, double share, Circle circle, Line reach) {}

    /// @param words for who does not see it
    CalibrationChart(List<Calibration.Bin> bins, String words) {
        getStyleClass().addAll("plot", "calibration-plot");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        setAccessibleText(words);
        var lowest = bins.stream()
                .mapToDouble(bin -> Math.min(bin.predicted(), bin.least()))
                .min()
                .orElse(0);
        least = Math.floor(Math.max(0, lowest) / STEP) * STEP;
        for (var at = least; at < 1 + STEP / 2; at += STEP) {
            tick(at);
        }
        even.getStyleClass().add("plot-chosen");
        across.getStyleClass().add("plot-tick");
        up.getStyleClass().add("plot-tick");
        getChildren().addAll(even, across, up);
        var most = bins.stream().mapToInt(Calibration.Bin::items).max().orElse(1);
        bins.forEach(bin -> dot(bin, Math.sqrt((double) bin.items() / most)));
    }

    private void tick(double at) {
        var line = new Line();
        line.getStyleClass().add("plot-grid");
        var tick = new Tick(at, line, number(at), number(at));
        ticks.add(tick);
        getChildren().addAll(line, tick.below(), tick.beside());
    }

    private static Label number(double at) {
        var label = new Label(Messages.of("settings.percent", at));
        label.getStyleClass().add("plot-tick");
        return label;
    }

    private void dot(Calibration.Bin bin, double share) {
        var circle = new Circle();
        circle.getStyleClass().add("calibration-dot");
        var reach = new Line();
        reach.getStyleClass().add("calibration-reach");
        Tooltip.install(
                circle,
                new Tooltip(Messages.of("settings.calibration.dot", bin.items(), bin.predicted(), bin.observed())));
        dots.add(new Dot(bin, share, circle, reach));
        getChildren().addAll(reach, circle);
    }

    @Override
    protected void layoutChildren() {
        var line = across.prefHeight(-1);
        var x = new Scale(least, 1, 3.2 * line, getWidth() - 1.5 * line);
        var y = new Scale(least, 1, getHeight() - 3 * line, 1.8 * line);
        for (var tick : ticks) {
            place(tick.line(), x.from(), y.of(tick.at()), x.to(), y.of(tick.at()));
            tick.below().autosize();
            tick.below().relocate(x.of(tick.at()) - tick.below().getWidth() / 2, y.from() + line / 4);
            tick.beside().autosize();
            tick.beside().relocate(x.from() - tick.beside().getWidth() - line / 2, y.of(tick.at()) - line / 2);
        }
        across.autosize();
        across.relocate((x.from() + x.to() - across.getWidth()) / 2, y.from() + 1.5 * line);
        up.autosize();
        up.relocate(line / 2, line / 4);
        place(even, x.of(least), y.of(least), x.of(1), y.of(1));
        for (var dot : dots) {
            var bin = dot.bin();
            var at = x.of(bin.predicted());
            place(dot.reach(), at, y.of(Math.max(least, bin.least())), at, y.of(Math.min(1, bin.most())));
            dot.circle().setCenterX(at);
            dot.circle().setCenterY(y.of(bin.observed()));
            dot.circle().setRadius(line * Math.max(LEAST, LARGEST * dot.share() / 2));
        }
    }

    private static void place(Line line, double startX, double startY, double endX, double endY) {
        line.setStartX(startX);
        line.setStartY(startY);
        line.setEndX(endX);
        line.setEndY(endY);
    }
}
