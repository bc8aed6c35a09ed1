package org.lectern.schedule.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.schedule.Answer;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Parameters;

class FitTest {
    private static final int TESTED = 512;

    private static Fit fit(List<Answer> log) {
        return Fitting.of(log, Progress.UNWATCHED).orElseThrow();
    }

    private static double[] numbers(Parameters parameters) {
        return parameters.weights().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// A small slice of what [FitBenchmark] measures.
    @Test
    void predictsBetterThanThePublishedWeights() {
        for (var size : new int[] {64, 256, 1_024}) {
            var gain = 0.0;
            for (var learner = 0; learner < 6; learner++) {
                var log = Learner.log(learner, size + TESTED);
                var test = Items.first(log, size + TESTED);
                var fit = fit(FitBenchmark.upTo(log, size));
                gain += Trial.of(test, Prior.STANDARD, size).logLoss()
                        - Trial.of(test, numbers(fit.parameters()), size).logLoss();
            }
            assertTrue(gain > 0, size + " items: " + gain);
        }
    }

    @Test
    void nothingLearnedLeavesThePublishedWeights() {
        var fit = fit(List.of());
        assertEquals(Parameters.STANDARD, fit.parameters());
        assertEquals(Parameters.STANDARD, fit.chosen());
    }

    @Test
    void aFitThatIsNotBetterIsNotChosen() {
        var fit = new Fit(Parameters.of(new double[21]), 100, 0.4, new Score(40, 0.5, 0.1), new Score(40, 0.4, 0.1));
        assertEquals(Parameters.STANDARD, fit.chosen());
    }

    @Test
    void sameLogSameFit() {
        var log = Learner.log(4, 500);
        assertEquals(fit(log), fit(log));
    }

    @Test
    void aBetterFirstGradeIsNeverLessStable() {
        for (var learner = 0; learner < 12; learner++) {
            var weights = fit(Learner.log(learner, 100)).parameters().weights();
            for (var i = 1; i < 4; i++) {
                assertTrue(weights.get(i) >= weights.get(i - 1), weights::toString);
            }
        }
    }

    @Test
    void progressRunsFromNothingToAll() {
        var seen = new ArrayList<Double>();
        Fitting.of(Learner.log(1, 300), seen::add);
        assertEquals(seen.stream().sorted().toList(), seen);
        assertEquals(0, seen.getFirst());
        assertEquals(1, seen.getLast());
    }

    @Test
    void stopsWhenToldTo() {
        for (var most : List.of(0.0, 0.1, 0.5, 0.99)) {
            assertEquals(Optional.empty(), Fitting.of(Learner.log(1, 300), done -> done < most));
        }
    }

    @Test
    void absurdLogsGivePossibleWeights() {
        var log = new ArrayList<Answer>();
        for (var card = 0; card < 40; card++) {
            for (var i = 0; i < 30; i++) {
                var day = i * 36_500L;
                log.add(new Answer(card, day, day, card % 2 == 0 ? Grade.AGAIN : Grade.EASY));
            }
        }
        var fit = fit(log);
        assertEquals(Parameters.of(numbers(fit.parameters())), fit.parameters());
        assertFalse(Double.isNaN(fit.fitted().logLoss()));
    }

    @Test
    void aClockSetBackIsNoItem() {
        var log = List.of(new Answer(0, 10, 10, Grade.GOOD), new Answer(0, 2, 2, Grade.GOOD));
        assertEquals(0, fit(log).items());
    }
}
