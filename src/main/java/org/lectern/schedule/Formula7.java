package org.lectern.schedule;

/// The equations of FSRS-7 with 34 weights, as a second opinion on the chance of recall; it schedules nothing.
///
/// As in `model_v7.rs` of open-spaced-repetition/fsrs-rs and `models/fsrs-7` of ts-fsrs, in double precision. Time is
/// in
/// days with their fractions, and an answer on the same day is like any other. The published weights would bring a
/// forgotten card back after seconds, so intervals come from FSRS-6.
public final class Formula7 {
    private static final int COUNT = 34;
    private static final double EPSILON = 1e-5;
    private static final double FAST_SHARE = 0.8;
    private static final double REVERSION = 0.01;
    /// Where the weights of the slow and of the fast trace begin.
    private static final int SLOW = 7;

    private static final int FAST = 15;
    private static final int NEWTON_STEPS = 7;
    private static final int BISECTIONS = 50;
    private static final double NEAR_ENOUGH = 1e-3;
    private static final double LONGEST_STEP = 4;
    private static final double MOST_RETENTION = 0.9999;
    private static final double LEAST_RETENTION = 0.0001;

    /// The published weights.
    public static final Formula7 STANDARD = new Formula7(
            0.1104, 2.2395, 3.9221, 11.7841, 6.1686, 0.6457, 3.6807, 1.9795, 0, 1.3826, 0.7024, 0.5999, 0.8146, 0.6398,
            1, 1.3207, 0.6707, 3.8668, 0.4416, 0.0934, 1.8631, 0.6162, 1.0869, 0.1567, 0.0801, 0.2421, 0.9464, 0.1433,
            0.7145, 0, 0.5667, 0.3734, 0.5333, 0.3048);

    private final double[] w;

    /// @param weights 34, in the order of the published formula and within its bounds
    public Formula7(double... weights) {
        if (weights.length != COUNT) {
            throw new IllegalArgumentException(weights.length + " weights were given, but FSRS-7 has 34");
        }
        w = weights.clone();
    }

    /// The memory after the first grade.
    public Traces first(Grade grade) {
        var slow = w[grade.number() - 1];
        return Traces.nearest(slow, FAST_SHARE * slow, firstDifficulty(grade));
    }

    /// The chance of recall, from 0 to 1.
    ///
    /// @param days since the last review with their fractions, 0 or more
    public double retrievability(Traces traces, double days) {
        var hardness = traces.difficulty() - 5;
        var ofFast = w[27] * StrictMath.pow(traces.fast(), -w[29]);
        var ofSlow = w[28] * StrictMath.pow(traces.slow(), w[30]) * StrictMath.exp(hardness * (w[31] - 0.5));
        var mixed =
                (ofFast * fast(traces.fast(), days) + ofSlow * slow(traces.slow(), days, hardness)) / (ofFast + ofSlow);
        return mixed * (1 - 2 * EPSILON) + EPSILON;
    }

    private double fast(double stability, double days) {
        var decay = -Math.clamp(w[23] * StrictMath.pow(stability, w[33] - 0.3), 0.01, 0.95);
        var factor = StrictMath.exp(Math.min(StrictMath.log(w[25]) / decay, 60)) - 1;
        return StrictMath.pow(1 + factor * days / stability, decay);
    }

    private double slow(double stability, double days, double hardness) {
        var decay = -Math.clamp(w[24], 0.01, 0.95);
        var factor = (StrictMath.pow(w[26], 1 / decay) - 1) * StrictMath.exp(hardness * (w[32] - 0.3));
        return StrictMath.pow(1 + factor * days / stability, decay);
    }

    /// The memory after a later grade.
    ///
    /// @param days since the last review with their fractions, 0 or more
    public Traces next(Traces traces, double days, Grade grade) {
        var hardness = traces.difficulty() - 5;
        var recall = retrievability(traces, days);
        var slow = updated(traces.slow(), recall, traces.difficulty(), grade, SLOW);
        var fast = updated(traces.fast(), fast(traces.fast(), days), traces.difficulty(), grade, FAST);
        if (grade == Grade.AGAIN) {
            fast = Math.min(fast, FAST_SHARE * slow);
        }
        var blame = grade == Grade.AGAIN ? recall + 0.1 : 1;
        var moved = traces.difficulty() - (5 - hardness) / 9 * w[6] * (grade.number() - 3) * blame;
        return Traces.nearest(slow, fast, REVERSION * firstDifficulty(Grade.EASY) + (1 - REVERSION) * moved);
    }

    private double updated(double x, double recall, double difficulty, Grade grade, int k) {
        var forgotten =
                Math.min(x, w[k + 3] * (StrictMath.pow(x + 1, w[k + 4]) - 1) * StrictMath.exp((1 - recall) * w[k + 5]));
        if (grade == Grade.AGAIN) {
            return forgotten;
        }
        var bonus = switch (grade) {
            case HARD -> w[k + 6];
            case EASY -> w[k + 7];
            case AGAIN, GOOD -> 1;
        };
        var growth = StrictMath.exp(w[k] - 1.5)
                * (11 - difficulty)
                * StrictMath.pow(x, -w[k + 1])
                * (StrictMath.exp((1 - recall) * w[k + 2]) - 1)
                * bonus;
        return Math.max(forgotten, x * (1 + growth));
    }

    private double firstDifficulty(Grade grade) {
        return w[4] - StrictMath.exp(w[5] * (grade.number() - 1)) + 1;
    }

    /// Days until the chance of recall has fallen to `retention`, from 0 to 36500.
    ///
    /// @param retention desired chance of recall, above 0 and at most 1
    public double interval(Traces traces, double retention) {
        if (retention >= MOST_RETENTION) {
            return 0;
        }
        var wanted = Math.max(LEAST_RETENTION, retention);
        var at = StrictMath.log(Math.max(traces.slow(), traces.fast()));
        for (var step = 0; step < NEWTON_STEPS; step++) {
            var missing = retrievability(traces, StrictMath.exp(at)) - wanted;
            var nudge = 1e-4;
            var slope = (retrievability(traces, StrictMath.exp(at + nudge)) - wanted - missing) / nudge;
            if (slope == 0) {
                break;
            }
            at -= Math.clamp(missing / slope, -LONGEST_STEP, LONGEST_STEP);
        }
        var days = StrictMath.exp(at);
        return Math.abs(retrievability(traces, days) - wanted) <= NEAR_ENOUGH * (1 - wanted)
                ? Math.min(days, Traces.MOST_STABILITY)
                : halved(traces, wanted);
    }

    /// The same by bisection, where Newton's steps do not arrive.
    private double halved(Traces traces, double wanted) {
        var low = 0.0;
        var high = Traces.MOST_STABILITY;
        if (retrievability(traces, high) >= wanted) {
            return high;
        }
        // In the logarithm, since an interval may be seconds or years.
        var least = -25.0;
        var most = StrictMath.log(high);
        for (var step = 0; step < BISECTIONS; step++) {
            var middle = (least + most) / 2;
            if (retrievability(traces, StrictMath.exp(middle)) >= wanted) {
                least = middle;
            } else {
                most = middle;
            }
        }
        return Math.max(low, StrictMath.exp((least + most) / 2));
    }
}
