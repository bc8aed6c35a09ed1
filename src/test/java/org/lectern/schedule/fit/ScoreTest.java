package org.lectern.schedule.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {
    @Test
    void logLossIsTheMeanSurprise() {
        var score =
                Score.of(List.of(new Score.Prediction(0.8, true, 3, 1, 0), new Score.Prediction(0.6, false, 3, 1, 0)));
        assertEquals(-(Math.log(0.8) + Math.log(0.4)) / 2, score.logLoss(), 1e-12);
    }

    @Test
    void binsCompareMeans() {
        var score =
                Score.of(List.of(new Score.Prediction(0.8, true, 3, 1, 0), new Score.Prediction(0.6, false, 3, 1, 0)));
        assertEquals(0.2, score.rmseBins(), 1e-12);
    }

    @Test
    void otherIntervalsAreOtherBins() {
        var score =
                Score.of(List.of(new Score.Prediction(0.8, true, 1, 1, 0), new Score.Prediction(0.6, true, 300, 1, 0)));
        assertEquals(Math.sqrt((0.04 + 0.16) / 2), score.rmseBins(), 1e-12);
    }

    @Test
    void certaintyIsNotInfinitelyWrong() {
        assertEquals(
                -Math.log(1e-7),
                Score.of(List.of(new Score.Prediction(1, false, 1, 1, 0))).logLoss(),
                1e-6);
    }

    @Test
    void nothingPredictedScoresNothing() {
        assertEquals(new Score(0, 0, 0), Score.of(List.of()));
    }
}
