package org.lectern.schedule.plan;

import java.util.Arrays;

/// A number for each epoch day, 0 where none was added. A copy shares all months that neither writes to.
final class Daily {
    private static final int BITS = 5;
    /// The days of a month, which is written to as a whole.
    private static final int MONTH = 1 << BITS;

    private static final double[] NOTHING = new double[MONTH];

    /// Those that are shared are never written to.
    private double[][] months;
    /// Which of them belong to this one alone.
    private boolean[] own;
    /// The number of the first month, from the epoch on.
    private long first;

    private Daily(double[][] months, long first) {
        this.months = months;
        this.own = new boolean[months.length];
        this.first = first;
    }

    static Daily empty() {
        return new Daily(new double[0][], 0);
    }

    /// The same, to go on with apart from this one.
    Daily copy() {
        Arrays.fill(own, false);
        return new Daily(months.clone(), first);
    }

    double on(long day) {
        var at = (day >> BITS) - first;
        return at >= 0 && at < months.length ? months[(int) at][(int) (day & MONTH - 1)] : 0;
    }

    void add(long day, double number) {
        var month = day >> BITS;
        reach(month);
        var at = (int) (month - first);
        if (!own[at]) {
            months[at] = months[at].clone();
            own[at] = true;
        }
        months[at][(int) (day & MONTH - 1)] += number;
    }

    /// Makes room for a month.
    private void reach(long month) {
        if (months.length == 0) {
            first = month;
        }
        var before = Math.toIntExact(Math.max(0, first - month));
        var length = Math.max(months.length, Math.toIntExact(month - first + 1)) + before;
        if (length > months.length) {
            var longer = new double[length][];
            Arrays.fill(longer, NOTHING);
            System.arraycopy(months, 0, longer, before, months.length);
            var mine = new boolean[length];
            System.arraycopy(own, 0, mine, before, own.length);
            months = longer;
            own = mine;
            first -= before;
        }
    }
}
