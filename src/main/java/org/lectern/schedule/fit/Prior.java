package org.lectern.schedule.fit;

import org.lectern.schedule.Parameters;

/// What is known of a student's weights before the first review: near the published ones.
///
/// The fit works in *deviations*: how many standard deviations a weight lies from the published one. The first four
/// weights, stabilities after the first grade, are taken as logarithms.
final class Prior {
    static final double[] STANDARD = Parameters.STANDARD.weights().stream()
            .mapToDouble(Double::doubleValue)
            .toArray();
    static final double[] LOWEST = Parameters.lowest();
    static final double[] HIGHEST = Parameters.highest();
    /// Standard deviations between people (fsrs-rs, `training.rs`).
    static final double[] SPREAD = {
        6.43, 9.66, 17.58, 27.85, .57, .28, .6, .12, .39, .18, .33, .3, .09, .16, .57, .25, 1.03, .31, .32, .14, .27
    };
    /// Weights that are stabilities.
    private static final int STABILITIES = 4;
    /// Scale of the logarithm of a first stability between people. Some lie far out, so it has the long tails of
    /// Cauchy; chosen on simulated learners.
    private static final double SCALE_OF_LOGARITHM = 1;
    /// How much stronger the prior is than the deviations alone would make it: real answers hang together more than
    /// the model believes. Chosen on simulated learners.
    private static final double STRENGTH = 2;

    private Prior() {}

    /// The weights of deviations.
    static double[] weights(double[] deviations) {
        var weights = new double[deviations.length];
        for (var i = 0; i < weights.length; i++) {
            weights[i] = i < STABILITIES
                    ? STANDARD[i] * StrictMath.exp(SCALE_OF_LOGARITHM * deviations[i])
                    : STANDARD[i] + SPREAD[i] * deviations[i];
            weights[i] = Math.clamp(weights[i], LOWEST[i], HIGHEST[i]);
        }
        return weights;
    }

    /// The deviations of weights.
    static double[] deviations(double[] weights) {
        var deviations = new double[weights.length];
        for (var i = 0; i < weights.length; i++) {
            deviations[i] = i < STABILITIES
                    ? StrictMath.log(weights[i] / STANDARD[i]) / SCALE_OF_LOGARITHM
                    : (weights[i] - STANDARD[i]) / SPREAD[i];
        }
        return deviations;
    }

    /// How unlikely deviations are before the first review, in nats; adds to the gradient by the deviations.
    static double add(double[] deviations, double[] gradient) {
        var sum = 0.0;
        for (var i = 0; i < deviations.length; i++) {
            var x = deviations[i];
            sum += i < STABILITIES ? StrictMath.log1p(x * x) : STRENGTH * x * x / 2;
            gradient[i] += i < STABILITIES ? 2 * x / (1 + x * x) : STRENGTH * x;
        }
        return sum;
    }

    /// Turns a gradient by the weights into one by the deviations, in place.
    static void inDeviations(double[] gradient, double[] weights) {
        for (var i = 0; i < gradient.length; i++) {
            gradient[i] *= i < STABILITIES ? SCALE_OF_LOGARITHM * weights[i] : SPREAD[i];
        }
    }
}
