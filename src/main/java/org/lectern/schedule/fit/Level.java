package org.lectern.schedule.fit;

/// How much better or worse a student does lately than is predicted, in log odds (after MOVING-AVG of srs-benchmark,
/// which predicts from such a level alone and comes near to the models of memory).
final class Level {
    /// How far one answer moves the level; slower than MOVING-AVG's 0.3, since a model of memory carries the most.
    private static final double RATE = 0.02;
    /// How much of the level is left after one answer, so that it forgets.
    private static final double KEPT = 0.995;

    private static final double LEAST_CHANCE = 0.001;

    private double shift;

    /// The chance, moved by the level.
    double moved(double chance) {
        var held = Math.clamp(chance, LEAST_CHANCE, 1 - LEAST_CHANCE);
        return 1 / (1 + StrictMath.exp(-StrictMath.log(held / (1 - held)) - shift));
    }

    /// Learns from what happened.
    ///
    /// @param chance as it was given, before it was moved
    void learn(boolean isRecalled, double chance) {
        shift = KEPT * shift + RATE * ((isRecalled ? 1 : 0) - moved(chance));
    }
}
