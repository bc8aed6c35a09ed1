package org.lectern.schedule.fit;

import java.util.ArrayList;
import java.util.List;

/// Predicted against observed recall, in steps of the prediction.
///
/// @param bins from the least chance to the greatest, without those that are empty
public record Calibration(List<Bin> bins) {
    /// Where bins begin. Most reviews are predicted at 80 % and above, so steps are finer there.
    private static final double[] BORDERS = {0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.98, 1};
    /// 95 % of a normal distribution lie within so many standard deviations.
    private static final double CONFIDENCE = 1.96;

    /// What was predicted within a step, and how much of it was recalled.
    ///
    /// @param from the least chance of the bin, from 0 to 1
    /// @param to the first chance above the bin, from 0 to 1
    /// @param items how many predictions, 1 or more
    /// @param predicted their mean, from 0 to 1
    /// @param observed the share recalled, from 0 to 1
    public record Bin(double from, double to, int items, double predicted, double observed) {
        /// Whether the observed share is what chance alone would make of the predictions, 19 times in 20.
        public boolean isAsPredicted() {
            return least() <= predicted && predicted <= most();
        }

        /// The least that the true share may well be (Wilson's interval, 19 times in 20).
        public double least() {
            return middle() - reach();
        }

        /// The most that the true share may well be.
        public double most() {
            return middle() + reach();
        }

        private double middle() {
            return (observed + z() / 2) / (1 + z());
        }

        private double reach() {
            return CONFIDENCE / (1 + z()) * Math.sqrt(observed * (1 - observed) / items + z() / (4 * items));
        }

        private double z() {
            return CONFIDENCE * CONFIDENCE / items;
        }
    }

    public Calibration {
        bins = List.copyOf(bins);
    }

    static Calibration of(List<Score.Prediction> predictions) {
        var bins = new ArrayList<Bin>();
        for (var i = 0; i < BORDERS.length - 1; i++) {
            var from = BORDERS[i];
            var to = BORDERS[i + 1];
            var within = predictions.stream()
                    .filter(prediction -> prediction.chance() >= from && (prediction.chance() < to || to == 1))
                    .toList();
            if (!within.isEmpty()) {
                bins.add(new Bin(
                        from,
                        to,
                        within.size(),
                        within.stream()
                                .mapToDouble(Score.Prediction::chance)
                                .average()
                                .orElseThrow(),
                        within.stream()
                                .mapToDouble(each -> each.isRecalled() ? 1 : 0)
                                .average()
                                .orElseThrow()));
            }
        }
        return new Calibration(bins);
    }
}
