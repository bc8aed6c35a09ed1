package org.lectern.schedule.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.lectern.schedule.Answer;
import org.lectern.schedule.Grade;

class PredictorTest {
    private static Predictor predictor(List<Answer> log) {
        return Predictor.of(log, Progress.UNWATCHED).orElseThrow();
    }

    @Test
    void predictsBetterThanThePublishedWeights() {
        var gain = 0.0;
        for (var learner = 0; learner < 6; learner++) {
            var predictor = predictor(Learner.log(learner, 600));
            gain += predictor.standard().logLoss() - predictor.score().logLoss();
        }
        assertTrue(gain > 0, "" + gain);
    }

    @Test
    void whatComesLaterDoesNotChangeAPrediction() {
        var log = Learner.log(4, 400);
        var shorter = log.subList(0, log.size() - 100);
        var more = predictor(log);
        var fewer = predictor(shorter);
        assertEquals(
                fewer.score(),
                Score.of(more.predictions().subList(0, fewer.score().items())));
    }

    @Test
    void aCardNeverAnsweredHasNoChance() {
        assertEquals(OptionalDouble.empty(), predictor(List.of()).recall(1, 5, 5));
    }

    @Test
    void recallIsAChanceThatFalls() {
        var log = Learner.log(2, 300);
        var predictor = predictor(log);
        var last = log.getLast();
        var before = 1.0;
        for (var days = 1; days < 500; days += 20) {
            var chance = predictor
                    .recall(last.card(), last.day() + days, last.moment() + days)
                    .orElseThrow();
            assertTrue(chance > 0 && chance < before, days + " days: " + chance);
            before = chance;
        }
    }

    @Test
    void binsHoldEveryPrediction() {
        var predictor = predictor(Learner.log(1, 500));
        assertEquals(
                predictor.score().items(),
                predictor.calibration().bins().stream()
                        .mapToInt(Calibration.Bin::items)
                        .sum());
    }

    @Test
    void aBinFarOffIsNotAsPredicted() {
        assertFalse(new Calibration.Bin(0.9, 0.95, 400, 0.92, 0.8).isAsPredicted());
        assertTrue(new Calibration.Bin(0.9, 0.95, 10, 0.92, 0.8).isAsPredicted());
    }

    @Test
    void stopsWhenToldTo() {
        assertEquals(Optional.empty(), Predictor.of(Learner.log(1, 300), _ -> false));
    }

    @Test
    void aStudentWhoDoesWorseLatelyIsExpectedTo() {
        var log = new ArrayList<Answer>();
        for (var card = 0; card < 60; card++) {
            log.add(new Answer(card, 0, 0, Grade.GOOD));
        }
        var before = predictor(log).recall(59, 3, 3).orElseThrow();
        for (var card = 0; card < 50; card++) {
            log.add(new Answer(card, 2, 2, Grade.AGAIN));
        }
        assertTrue(predictor(log).recall(59, 3, 3).orElseThrow() < before);
    }
}
