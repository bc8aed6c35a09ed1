package org.lectern.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The 21 weights of FSRS-6, each within its bounds.
///
/// A weight outside its bounds is clipped, as the reference implementations do; one that is no number is refused.
/// Weights 17, 18 and 19 all zero leave memories alone on the day they were reviewed.
///
/// @param weights the weights in the order of the published formula
public record Parameters(List<Double> weights) {
    private static final int COUNT = 21;
    private static final double OLD_DECAY = 0.5;
    private static final double LEAST_SAME_DAY = 0.01;
    private static final double[] LOWEST = {
        0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0, 0.1
    };
    private static final double[] HIGHEST = {
        100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8
    };

    /// The published weights, fitted to several hundred million reviews.
    public static final Parameters STANDARD = of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    public Parameters {
        if (weights.size() != COUNT) {
            throw new IllegalArgumentException(weights.size() + " weights were given, but FSRS-6 has 21");
        }
        var given = weights;
        for (var weight : given) {
            if (!Double.isFinite(weight)) {
                throw new IllegalArgumentException("a weight is " + weight + ", but must be a finite number");
            }
        }
        var sameDay = given.subList(17, 20).stream().anyMatch(weight -> weight != 0);
        weights = IntStream.range(0, COUNT)
                .mapToObj(i -> Math.clamp(given.get(i), i == 19 && sameDay ? LEAST_SAME_DAY : LOWEST[i], HIGHEST[i]))
                .toList();
    }

    /// The least each weight may be.
    public static double[] lowest() {
        var lowest = LOWEST.clone();
        lowest[19] = LEAST_SAME_DAY;
        return lowest;
    }

    /// The most each weight may be.
    public static double[] highest() {
        return HIGHEST.clone();
    }

    /// Takes the 21 weights of FSRS-6, or the 19 of FSRS-5 or the 17 of FSRS-4.5 and converts them.
    public static Parameters of(double... numbers) {
        var weights = new ArrayList<>(Arrays.stream(numbers).boxed().toList());
        switch (numbers.length) {
            case 17 -> {
                weights.set(4, numbers[4] + 2 * numbers[5]);
                weights.set(5, StrictMath.log(3 * numbers[5] + 1) / 3);
                weights.set(6, numbers[6] + 0.5);
                weights.addAll(List.of(0.0, 0.0, 0.0, OLD_DECAY));
            }
            case 19 -> weights.addAll(List.of(0.0, OLD_DECAY));
            default -> {
                // The constructor counts.
            }
        }
        return new Parameters(weights);
    }

    /// These weights with 17 and 18 low enough that so many relearning steps in a row cannot leave a forgotten card
    /// more stable than it was.
    Parameters withRelearning(int steps) {
        if (steps < 2) {
            return this;
        }
        // Stability after forgetting at D = 1, S = 1, R = 0.7, times e^(steps * w17 * w18), must not exceed 1.
        var lost = StrictMath.log(weights.get(11))
                + StrictMath.log(StrictMath.pow(2, weights.get(13)) - 1)
                + 0.3 * weights.get(14);
        var ceiling = Math.min(HIGHEST[17], Math.sqrt(Math.max(0.01, -lost / steps)));
        var lowered = new ArrayList<>(weights);
        lowered.set(17, Math.min(weights.get(17), ceiling));
        lowered.set(18, Math.min(weights.get(18), ceiling));
        return new Parameters(lowered);
    }
}
