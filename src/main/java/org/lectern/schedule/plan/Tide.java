package org.lectern.schedule.plan;

import java.time.DayOfWeek;
import java.util.Arrays;
import org.lectern.schedule.Fuzz;

/// The minutes that are still to come to a day: reviews that will be planned for it between now and then.
///
/// It remembers what was planned for each weekday from so many days before, the weeks before ever less. A review counts
/// for all days it might have gone to, so that where reviews are sent does not change what is expected.
final class Tide {
    private static final int WEEKDAYS = DayOfWeek.values().length;
    /// From further away nothing is foreseen.
    private static final int FARTHEST = 70;
    /// How much the latest week counts, once ten are known; chosen by simulation.
    private static final double RATE = 0.1;

    /// Minutes that come to a weekday on the day that is so many days before it; shared with copies until a day begins.
    private double[][] came;
    /// The same together: on all the days from so many before it.
    private double[][] sums;
    /// What was planned today, by how many days ahead it is.
    private final double[] planned;
    private long today;
    /// How many days were lived through.
    private long lived;

    private Tide(double[][] came, double[][] sums, double[] planned, long today, long lived) {
        this.came = came;
        this.sums = sums;
        this.planned = planned;
        this.today = today;
        this.lived = lived;
    }

    /// Nothing is known yet.
    static Tide none() {
        return new Tide(
                new double[WEEKDAYS][FARTHEST + 1],
                new double[WEEKDAYS][FARTHEST + 1],
                new double[FARTHEST + 1],
                Long.MIN_VALUE,
                0);
    }

    Tide copy() {
        return new Tide(came, sums, planned.clone(), today, lived);
    }

    /// A review was planned on an epoch day for so many days later.
    void plan(long day, int ahead, double minutes) {
        turn(day);
        var range = Fuzz.UNIFORM.range(ahead, 1, Integer.MAX_VALUE);
        var share = minutes / (range.high() - range.low() + 1);
        for (var days = range.low(); days <= Math.min(range.high(), FARTHEST); days++) {
            planned[days] += share;
        }
    }

    /// The minutes that will come to a day between an epoch day and then.
    ///
    /// @param ahead how many days lie between, 1 or more
    double toCome(long day, int ahead) {
        return lived < WEEKDAYS ? 0 : sums[weekday(day + ahead)][Math.min(ahead, FARTHEST)];
    }

    /// How many days were lived through.
    long lived() {
        return lived;
    }

    /// What will be known when an epoch day begins; this one stays as it is.
    Tide on(long day) {
        if (day <= today) {
            return this;
        }
        var then = copy();
        then.turn(day);
        return then;
    }

    /// Begins a day, unless it has begun; a clock set back begins none.
    void turn(long day) {
        if (today == Long.MIN_VALUE) {
            today = day;
        }
        if (day > today) {
            came = Arrays.stream(came).map(double[]::clone).toArray(double[][]::new);
            for (var past = Math.max(today, day - FARTHEST); past < day; past++) {
                learn(past);
            }
            today = day;
            sum();
        }
    }

    private void learn(long past) {
        var rate = Math.max(RATE, 1.0 / (1 + lived / WEEKDAYS));
        for (var ahead = 1; ahead <= FARTHEST; ahead++) {
            var row = came[weekday(past + ahead)];
            row[ahead] += rate * (planned[ahead] - row[ahead]);
        }
        Arrays.fill(planned, 0);
        lived++;
    }

    private void sum() {
        sums = new double[WEEKDAYS][FARTHEST + 1];
        for (var weekday = 0; weekday < WEEKDAYS; weekday++) {
            for (var ahead = 1; ahead <= FARTHEST; ahead++) {
                sums[weekday][ahead] = sums[weekday][ahead - 1] + came[weekday][ahead];
            }
        }
    }

    private static int weekday(long epochDay) {
        return (int) Math.floorMod(epochDay, (long) WEEKDAYS);
    }
}
