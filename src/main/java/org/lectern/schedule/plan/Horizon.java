package org.lectern.schedule.plan;

import java.time.DayOfWeek;
import java.util.Arrays;

/// How full the days ahead will be by the time they come.
///
/// One thread folds a log and asks for the same days again and again; for it, they are kept until something changes
/// them. Others may look at the same time, and reckon for themselves.
final class Horizon {
    /// The weekday of the epoch's first day, counted from Monday.
    private static final int THURSDAY = 3;

    private static final int WEEKDAYS = DayOfWeek.values().length;
    private static final int LEAST = 512;

    private final Daily minutes;
    private final Tide tide;
    /// What the week allows, from Monday on.
    private final double[] shares;
    /// Who folds.
    private volatile long owner = Long.MIN_VALUE;

    /// What follows is the owner's alone: minutes by the days from this one on, NaN where they are not known.
    private double[] known = new double[0];
    private long today = Long.MIN_VALUE;
    private long lived;
    private Stretch room = Stretch.of(0);

    Horizon(Daily minutes, Tide tide, double[] shares) {
        this.minutes = minutes;
        this.tide = tide;
        this.shares = shares;
    }

    /// Days in a row, as sums of all days before each. Days that are over, and free ones, add nothing.
    ///
    /// @param filled minutes by the time they come
    /// @param room what the week allows
    record Stretch(double[] filled, double[] room) {
        private static Stretch of(int days) {
            return new Stretch(new double[days + 1], new double[days + 1]);
        }
    }

    /// The minutes that are planned on a day have changed; the thread that tells it is the one that folds.
    void changed(long day) {
        var teller = Thread.currentThread().threadId();
        if (owner != teller) {
            owner = teller;
            today = Long.MIN_VALUE;
        }
        var ahead = day - today;
        if (ahead >= 0 && ahead < known.length) {
            known[(int) ahead] = Double.NaN;
        }
    }

    /// The days that begin so many after today; what was told before may be overwritten by it.
    Stretch stretch(long day, int first, int count) {
        var now = tide.on(day);
        if (owner != Thread.currentThread().threadId()) {
            var stretch = Stretch.of(count);
            sum(stretch, day, first, count, ahead -> minutes(now, day, ahead));
            return stretch;
        }
        if (day != today || now.lived() != lived) {
            Arrays.fill(known, Double.NaN);
            today = day;
            lived = now.lived();
        }
        if (room.filled().length <= count) {
            room = Stretch.of(count);
        }
        reach(first + count);
        sum(room, day, first, count, ahead -> known(now, day, ahead));
        return room;
    }

    private interface Minutes {
        double on(int ahead);
    }

    private void sum(Stretch stretch, long day, int first, int count, Minutes planned) {
        var weekday = (int) Math.floorMod(day + first + THURSDAY, (long) WEEKDAYS);
        for (var i = 0; i < count; i++) {
            var ahead = first + i;
            var share = ahead > 0 ? shares[weekday] : 0;
            stretch.room()[i + 1] = stretch.room()[i] + share;
            stretch.filled()[i + 1] = stretch.filled()[i] + (share > 0 ? planned.on(ahead) : 0);
            weekday = weekday + 1 == WEEKDAYS ? 0 : weekday + 1;
        }
    }

    private double known(Tide now, long day, int ahead) {
        if (Double.isNaN(known[ahead])) {
            known[ahead] = minutes(now, day, ahead);
        }
        return known[ahead];
    }

    private double minutes(Tide now, long day, int ahead) {
        return minutes.on(day + ahead) + now.toCome(day, ahead);
    }

    private void reach(int length) {
        if (length > known.length) {
            var before = known.length;
            known = Arrays.copyOf(known, Math.max(LEAST, length * 2));
            Arrays.fill(known, before, known.length, Double.NaN);
        }
    }
}
