package org.lectern.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.lectern.schedule.plan.Workload;
import org.lectern.ui.Messages;

/// Minutes a day against desired retention: a curve, with the retention that is set marked on it.
final class WorkloadChart extends Pane {
    private static final List<Double> TICKS = List.of(0.7, 0.75, 0.8, 0.85, 0.9, 0.95);
    private static final int STEPS = 4;

    private final Workload workload;
    private final double most;
    private final Polyline curve = new Polyline();
    private final Line chosen = new Line();
    private final Region dot = new Region();
    private final Label words = new Label();
    private final List<Mark> marks = new ArrayList<>();
    private double retention;

    /// A line across the chart with its number.
    ///
    /// @param isUpright whether it stands at a retention, not at a number of minutes
    private record Mark(Line line, Label label, double at, boolean isUpright) {}

    WorkloadChart(Workload workload) {
        this.workload = workload;
        var highest = workload.points().stream()
                .mapToDouble(Workload.Point::minutesADay)
                .max()
                .orElse(1);
        var step = Scale.step(highest, STEPS);
        most = step * Math.ceil(highest / step);
        getStyleClass().add("plot");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        for (var minutes = 0.0; minutes <= most + step / 2; minutes += step) {
            mark(Messages.of("settings.number", minutes), minutes, false);
        }
        TICKS.forEach(tick -> mark(Messages.of("settings.percent", tick), tick, true));
        curve.getStyleClass().add("plot-curve");
        chosen.getStyleClass().add("plot-chosen");
        dot.getStyleClass().add("plot-dot");
        words.getStyleClass().add("plot-words");
        getChildren().addAll(curve, chosen, dot, words);
    }

    private void mark(String words, double at, boolean isUpright) {
        var line = new Line();
        line.getStyleClass().add("plot-grid");
        line.setVisible(!isUpright);
        var label = new Label(words);
        label.getStyleClass().add("plot-tick");
        marks.add(new Mark(line, label, at, isUpright));
        getChildren().addAll(line, label);
    }

    /// Marks what is set now.
    void mark(WishesModel.Wishes wishes) {
        retention = wishes.wanted().settings().retention();
        words.setText(Messages.of("settings.workload.mark", retention, workload.minutesADay(retention)));
        setAccessibleText(words.getText());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var line = words.prefHeight(-1);
        var left = 2.6 * line;
        var width = getWidth() - left - line;
        var top = line;
        var height = getHeight() - top - 1.5 * line;
        var least = workload.points().getFirst().retention();
        var last = workload.points().getLast().retention();
        var across = new Scale(least, last, left, left + width);
        var up = new Scale(0, most, top + height, top);
        for (var mark : marks) {
            lay(mark, across, up);
        }
        curve.getPoints().clear();
        for (var point : workload.points()) {
            curve.getPoints().addAll(across.of(point.retention()), up.of(point.minutesADay()));
        }
        var x = across.of(Math.clamp(retention, least, last));
        var y = up.of(workload.minutesADay(retention));
        place(chosen, x, up.of(0), x, y);
        var size = dot.prefWidth(-1);
        dot.resizeRelocate(x - size / 2, y - size / 2, size, size);
        var wide = words.prefWidth(-1);
        words.resizeRelocate(
                Math.clamp(x - wide - size, left, getWidth() - wide), Math.max(0, y - 1.4 * line), wide, line);
    }

    private static void lay(Mark mark, Scale across, Scale up) {
        var label = mark.label();
        label.autosize();
        if (mark.isUpright()) {
            label.relocate(across.of(mark.at()) - label.getWidth() / 2, up.from() + label.getHeight() / 4);
        } else {
            place(mark.line(), across.from(), up.of(mark.at()), across.to(), up.of(mark.at()));
            label.relocate(
                    across.from() - label.getWidth() - label.getHeight() / 2, up.of(mark.at()) - label.getHeight() / 2);
        }
    }

    private static void place(Line line, double startX, double startY, double endX, double endY) {
        line.setStartX(startX);
        line.setStartY(startY);
        line.setEndX(endX);
        line.setEndY(endY);
    }
}
