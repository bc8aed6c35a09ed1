package org.lectern.schedule.plan;

import java.time.LocalDate;
import java.util.List;

/// What each desired retention would cost with a student's own cards, and what it would bring.
///
/// @param points by rising retention
public record Workload(List<Point> points) {
    private static final List<Double> RETENTIONS = List.of(0.70, 0.75, 0.80, 0.85, 0.88, 0.90, 0.92, 0.94, 0.96, 0.98);

    /// One desired retention.
    ///
    /// @param retention from 0.70 to 0.99
    /// @param minutesADay the mean of the minutes that reviews take
    /// @param cardsADay the mean of the cards reviewed
    /// @param recall the mean chance of recall at the end, from 0 to 1
    public record Point(double retention, double minutesADay, double cardsADay, double recall) {}

    public Workload {
        points = List.copyOf(points);
    }

    /// Simulates the days ahead for each retention, by the same chances.
    ///
    /// @param cards seen so far
    /// @param start today
    /// @param days how far to look, 1 or more
    public static Workload of(Plan plan, List<Studied> cards, LocalDate start, int days, long seed) {
        return new Workload(RETENTIONS.stream()
                .map(retention -> point(plan, retention, cards, start, days, seed))
                .toList());
    }

    /// The minutes a day for a retention, between two points in proportion.
    public double minutesADay(double retention) {
        var above = 0;
        while (above < points.size() - 1 && points.get(above).retention() < retention) {
            above++;
        }
        var high = points.get(above);
        var low = points.get(Math.max(0, above - 1));
        if (high.retention() <= retention || above == 0) {
            return high.minutesADay();
        }
        var share = (retention - low.retention()) / (high.retention() - low.retention());
        return low.minutesADay() + share * (high.minutesADay() - low.minutesADay());
    }

    private static Point point(Plan plan, double retention, List<Studied> cards, LocalDate start, int days, long seed) {
        var chosen = plan.withSettings(plan.settings().withRetention(retention));
        var outlook = Simulation.of(chosen, Preview.replanned(chosen, cards, start, seed), start, days, seed);
        return new Point(retention, outlook.minutesADay(), outlook.cardsADay(), outlook.recall());
    }
}
