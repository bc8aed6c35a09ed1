package org.lectern.schedule.fit;

import java.util.Arrays;

/// Mixes the chances that several predictors give, and trusts those more that were right.
///
/// The exponentially weighted mixture of Vovk with the fixed share of Herbster and Warmuth: its log loss is never far
/// above that of the best predictor, nor of the best one in each stretch of time.
final class Hedge {
    /// The share of trust that is spread anew after each answer, so that none is ever lost for good.
    private static final double SHARE = 0.001;
    /// No chance is taken for surer than this, or one surprise would decide everything.
    private static final double LEAST_CHANCE = 0.001;

    private final double[] trust;

    Hedge(int predictors) {
        trust = new double[predictors];
        Arrays.fill(trust, 1.0 / predictors);
    }

    /// The mixed chance.
    double mix(double... chances) {
        var sum = 0.0;
        for (var i = 0; i < trust.length; i++) {
            sum += trust[i] * held(chances[i]);
        }
        return sum;
    }

    /// Learns from what happened.
    void learn(boolean isRecalled, double... chances) {
        var sum = 0.0;
        for (var i = 0; i < trust.length; i++) {
            trust[i] *= isRecalled ? held(chances[i]) : 1 - held(chances[i]);
            sum += trust[i];
        }
        for (var i = 0; i < trust.length; i++) {
            trust[i] = (1 - SHARE) * trust[i] / sum + SHARE / trust.length;
        }
    }

    /// How much each predictor is trusted; together 1.
    double[] trust() {
        return trust.clone();
    }

    private static double held(double chance) {
        return Math.clamp(chance, LEAST_CHANCE, 1 - LEAST_CHANCE);
    }
}
