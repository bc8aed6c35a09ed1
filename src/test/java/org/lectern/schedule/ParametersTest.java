package org.lectern.schedule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParametersTest {
    private static final List<Double> LOWEST = List.of(
            0.001, 0.001, 0.001, 0.001, 1.0, 0.001, 0.001, 0.001, 0.0, 0.0, 0.001, 0.001, 0.001, 0.001, 0.0, 0.0, 1.0,
            0.0, 0.0, 0.01, 0.1);

    private static Parameters all(double weight) {
        return new Parameters(Collections.nCopies(21, weight));
    }

    private static Parameters standardWith(int index, double weight) {
        var weights = Parameters.STANDARD.weights().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        weights[index] = weight;
        return Parameters.of(weights);
    }

    @Test
    void standardWeightsLieWithinTheBounds() {
        assertEquals(
                List.of(
                        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
                        0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542),
                Parameters.STANDARD.weights());
    }

    @Test
    void weightsTooLowAreRaised() {
        assertEquals(LOWEST, all(-1).weights());
    }

    @Test
    void zeroWeightsAreRaisedExceptThoseOfTheSameDay() {
        var expected = LOWEST.toArray(Double[]::new);
        expected[19] = 0.0;
        assertEquals(List.of(expected), all(0).weights());
    }

    @Test
    void weightsTooHighAreLowered() {
        assertEquals(
                List.of(
                        100.0, 100.0, 100.0, 100.0, 10.0, 4.0, 4.0, 0.75, 4.5, 0.8, 3.5, 5.0, 0.25, 0.9, 4.0, 1.0, 6.0,
                        2.0, 2.0, 0.8, 0.8),
                all(1e9).weights());
    }

    @Test
    void standardWeightsSuitTwoRelearningSteps() {
        assertEquals(Parameters.STANDARD, Parameters.STANDARD.withRelearning(2));
    }

    @Test
    void twoRelearningStepsLowerTheCeiling() {
        assertEquals(0.60045935, standardWith(17, 2).withRelearning(2).weights().get(17), 5e-9);
    }

    @Test
    void oneRelearningStepLeavesTheCeiling() {
        assertEquals(2, standardWith(18, 2.5).withRelearning(1).weights().get(18));
    }

    @Test
    void ceilingNeverFallsBelowATenth() {
        // sqrt(0.01), as fsrs-rs has it; ts-fsrs goes down to 0.01.
        var weights = all(1e9).withRelearning(2).weights();
        assertEquals(List.of(0.1, 0.1), weights.subList(17, 19));
    }

    @Test
    void weightsOfFsrs5LetOldMemoriesFadeTheirWay() {
        var old = Parameters.STANDARD.weights().stream()
                .limit(19)
                .mapToDouble(Double::doubleValue)
                .toArray();
        assertEquals(List.of(0.0912, 0.01, 0.5), Parameters.of(old).weights().subList(18, 21));
    }

    @Test
    void weightsOfFsrs45AreConverted() {
        var parameters = Parameters.of(
                0.4, 0.6, 2.4, 5.8, 4.93, 0.94, 0.86, 0.01, 1.49, 0.14, 0.94, 2.18, 0.05, 0.34, 1.26, 0.29, 2.61);
        assertArrayEquals(
                new double[] {
                    0.4,
                    0.6,
                    2.4,
                    5.8,
                    6.81,
                    0.44675014,
                    1.36,
                    0.01,
                    1.49,
                    0.14,
                    0.94,
                    2.18,
                    0.05,
                    0.34,
                    1.26,
                    0.29,
                    2.61,
                    0,
                    0,
                    0,
                    0.5
                },
                parameters.weights().stream().mapToDouble(Double::doubleValue).toArray(),
                5e-9);
    }

    @Test
    void anotherNumberOfWeightsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Parameters.of(1, 2, 3));
    }

    @Test
    void aWeightThatIsNoNumberIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> standardWith(5, Double.NaN));
    }
}
