package org.lectern.schedule.fit;

import java.util.HashMap;
import java.util.List;

/// How well chances of recall were predicted, each item counting the same.
///
/// @param items how many were predicted
/// @param logLoss the mean of -ln(chance given to what happened), in nats; 0 without items
/// @param rmseBins the root of the mean squared difference of predicted and observed recall over bins of interval,
///     number of reviews and number of lapses, weighted by items (srs-benchmark); 0 without items
public record Score(int items, double logLoss, double rmseBins) {
    /// A chance of 0 or 1 would make one surprise infinitely bad.
    private static final double LEAST_CHANCE = 1e-7;

    /// What was predicted for an item, and what happened.
    ///
    /// @param days study days since the answer before, 1 or more
    /// @param reviews answers after a day or more so far, with this one
    /// @param lapses those of the earlier of them that failed
    public record Prediction(double chance, boolean isRecalled, int days, int reviews, int lapses) {}

    private record Bin(double days, double reviews, double lapses) {
        static Bin of(Prediction prediction) {
            return new Bin(
                    step(2.48, 3.62, prediction.days()),
                    step(1.99, 1.89, prediction.reviews() + 1),
                    prediction.lapses() == 0 ? 0 : step(1.65, 1.73, prediction.lapses()));
        }

        private static double step(double scale, double base, int number) {
            return scale * Math.pow(base, Math.floor(Math.log(number) / Math.log(base)));
        }
    }

    private static final class Sum {
        private int items;
        private double predicted;
        private int recalled;

        double squares() {
            var difference = (predicted - recalled) / items;
            return items * difference * difference;
        }
    }

    public static Score of(List<Prediction> predictions) {
        var loss = 0.0;
        var bins = new HashMap<Bin, Sum>();
        for (var prediction : predictions) {
            var chance = Math.clamp(prediction.chance(), LEAST_CHANCE, 1 - LEAST_CHANCE);
            loss -= Math.log(prediction.isRecalled() ? chance : 1 - chance);
            var sum = bins.computeIfAbsent(Bin.of(prediction), _ -> new Sum());
            sum.items++;
            sum.predicted += chance;
            sum.recalled += prediction.isRecalled() ? 1 : 0;
        }
        var count = predictions.size();
        var squares = bins.values().stream().mapToDouble(Sum::squares).sum();
        return count == 0 ? new Score(0, 0, 0) : new Score(count, loss / count, Math.sqrt(squares / count));
    }
}
