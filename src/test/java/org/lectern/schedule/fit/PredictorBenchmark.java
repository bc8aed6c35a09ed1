package org.lectern.schedule.fit;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.lectern.schedule.Answer;

/// The log loss of predictions made before each answer, beside those of the parts they are mixed from and of a moving
/// average, on simulated learners.
///
/// `mvn test -Dtest=PredictorBenchmark -Dlectern.benchmark=true`
@EnabledIfSystemProperty(named = "lectern.benchmark", matches = "true")
final class PredictorBenchmark {
    private static final int LEARNERS = 24;
    private static final int ITEMS = 3_000;
    private static final String[] MINDS = {"FSRS-6", "FSRS-7", "exponential", "together"};

    @Test
    void mixedBesideItsParts() {
        var sums = new double[4][4];
        for (var learner = 0; learner < LEARNERS; learner++) {
            var log = Learner.log(learner, ITEMS);
            var predictor = Predictor.of(log, Progress.UNWATCHED).orElseThrow();
            var losses = new double[] {
                predictor.standard().logLoss(),
                fitted(log),
                movingAverage(log),
                predictor.score().logLoss()
            };
            for (var i = 0; i < losses.length; i++) {
                sums[learner % 3][i] += losses[i] / (LEARNERS / 3);
                sums[3][i] += losses[i] / LEARNERS;
            }
        }
        System.out.printf("%-12s %10s %10s %10s %10s%n", "learner", "published", "fit", "average", "mixed");
        for (var mind = 0; mind < MINDS.length; mind++) {
            System.out.printf("%-12s", MINDS[mind]);
            for (var loss : sums[mind]) {
                System.out.printf(" %10.4f", loss);
            }
            System.out.println();
        }
    }

    /// The fit, renewed each time the items have doubled.
    private static double fitted(List<Answer> log) {
        var items = Items.of(log);
        var predictions = new ArrayList<Score.Prediction>();
        var weights = Prior.STANDARD;
        for (var from = 0; from < items.count; ) {
            var to = from == 0 ? 64 : Math.min(items.count, 2 * from);
            var seen = Items.first(log, to);
            var chances = new double[seen.count];
            new Loss(weights).predict(seen, chances);
            predictions.addAll(Trial.predictions(seen, chances, from));
            weights =
                    Fitting.of(FitBenchmark.upTo(log, to), Progress.UNWATCHED)
                            .orElseThrow()
                            .parameters()
                            .weights()
                            .stream()
                            .mapToDouble(Double::doubleValue)
                            .toArray();
            from = to;
        }
        return Score.of(predictions).logLoss();
    }

    /// MOVING-AVG of srs-benchmark.
    private static double movingAverage(List<Answer> log) {
        var items = Items.of(log);
        var isRecalled = new boolean[items.count];
        for (var at = 0; at < items.item.length; at++) {
            if (items.item[at] != Items.NONE) {
                isRecalled[items.item[at]] = Items.isRecalled(items.grade[at]);
            }
        }
        var level = 1.2;
        var loss = 0.0;
        for (var hit : isRecalled) {
            var chance = 1 / (1 + Math.exp(-level));
            loss -= Math.log(hit ? chance : 1 - chance);
            level += 0.3 * ((hit ? 1 : 0) - chance);
        }
        return loss / isRecalled.length;
    }
}
