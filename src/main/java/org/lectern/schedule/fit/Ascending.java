package org.lectern.schedule.fit;

import java.util.stream.IntStream;

/// Keeps the first stabilities in the order of their grades.
final class Ascending {
    private static final int GRADES = 4;

    private Ascending() {}

    /// The weights, in which no better grade begins with a lower stability: the grade given most often stands, and the
    /// others give way to it.
    static double[] stabilities(double[] weights, Items items) {
        var given = new int[GRADES];
        for (var card = 0; card < items.cards(); card++) {
            given[items.grade[items.begin[card]] - 1]++;
        }
        var firm = IntStream.range(0, GRADES).reduce(0, (a, b) -> given[b] > given[a] ? b : a);
        var ordered = weights.clone();
        for (var i = firm + 1; i < GRADES; i++) {
            ordered[i] = Math.max(ordered[i], ordered[i - 1]);
        }
        for (var i = firm - 1; i >= 0; i--) {
            ordered[i] = Math.min(ordered[i], ordered[i + 1]);
        }
        return ordered;
    }
}
