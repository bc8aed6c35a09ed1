package org.lectern.schedule.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lectern.schedule.Answer;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Parameters;

class LossTest {
    /// From `training.rs` of fsrs-rs: four cards of six answers, and one more that is predicted.
    private static final int[][] DAYS = {
        {0, 0, 0, 0, 1, 3, 4}, {0, 0, 0, 1, 3, 6, 11}, {0, 0, 0, 1, 3, 6, 12}, {0, 0, 1, 3, 5, 12, 23}
    };
    private static final int[][] GRADES = {
        {1, 3, 1, 4, 3, 2, 3}, {2, 4, 4, 3, 1, 3, 3}, {3, 2, 4, 3, 3, 3, 3}, {4, 4, 3, 3, 3, 4, 1}
    };
    private static final double[] GRADIENT = {
        -.095688485,
        -.0051607806,
        -.0012249565,
        .007462064,
        .03650761,
        -.082112335,
        .0593964,
        -2.1474836,
        .57626534,
        -2.8751316,
        .7154875,
        -.028993709,
        .0099172965,
        -.2189217,
        -.0017800558,
        -.089381434,
        .299141,
        .068104014,
        -.011605468,
        -.25398168,
        .27700496
    };

    private static double[] standard() {
        return Parameters.STANDARD.weights().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static List<Answer> published() {
        var log = new ArrayList<Answer>();
        for (var card = 0; card < DAYS.length; card++) {
            var day = 0;
            for (var i = 0; i < DAYS[card].length; i++) {
                day += DAYS[card][i];
                log.add(new Answer(card, day, day, Grade.values()[GRADES[card][i] - 1]));
            }
        }
        return log;
    }

    /// Weight 1 for the last answer of each card, 0 for the others.
    private static double[] lastOnly(Items items) {
        var weights = new double[items.count];
        for (var card = 0; card < items.cards(); card++) {
            weights[items.item[items.begin[card + 1] - 1]] = 1;
        }
        return weights;
    }

    @Test
    void lossOfTheReference() {
        var items = Items.of(published());
        var loss = new Loss(standard()).add(items, lastOnly(items), 0, 4, new double[21]);
        assertEquals(4.0466027, loss, 5e-6);
    }

    @Test
    void gradientOfTheReference() {
        var items = Items.of(published());
        var gradient = new double[21];
        new Loss(standard()).add(items, lastOnly(items), 0, 4, gradient);
        assertArrayEquals(GRADIENT, gradient, 2e-5);
    }

    @Test
    void lossOfTheReferenceAfterOneStep() {
        var items = Items.of(published());
        var stepped = new double[] {
            .252, 1.3331, 2.3465, 8.2556, 6.3733, .8734, 2.9794, .041, 1.8322, .2066, .756, 1.5235, .0214, .3029,
            1.6883, .6414, 1.8329, .5025, .1312, .1058, .1142
        };
        assertEquals(3.767796, new Loss(stepped).add(items, lastOnly(items), 0, 4, new double[21]), 5e-6);
    }

    @Test
    void gradientIsTheSlopeOfTheLoss() {
        var random = new Random(5);
        for (var round = 0; round < 200; round++) {
            var weights = standard();
            for (var i = 0; i < weights.length; i++) {
                weights[i] *= 0.8 + 0.4 * random.nextDouble();
            }
            var items = Items.of(randomLog(random));
            var importance = random.doubles(items.count).toArray();
            var gradient = new double[21];
            new Loss(weights).add(items, importance, 0, items.cards(), gradient);
            for (var i = 0; i < weights.length; i++) {
                assertEquals(
                        slope(weights, i, items, importance),
                        gradient[i],
                        1e-4 + 1e-3 * Math.abs(gradient[i]),
                        "w" + i);
            }
        }
    }

    /// Ridge and edge alike: where a bound begins to hold the slope jumps, so the step is small.
    private static double slope(double[] weights, int i, Items items, double[] importance) {
        var step = 1e-6 * weights[i];
        var up = weights.clone();
        var down = weights.clone();
        up[i] += step;
        down[i] -= step;
        return (new Loss(up).add(items, importance, 0, items.cards(), new double[21])
                        - new Loss(down).add(items, importance, 0, items.cards(), new double[21]))
                / (2 * step);
    }

    private static List<Answer> randomLog(Random random) {
        var log = new ArrayList<Answer>();
        for (var card = 0; card < 5; card++) {
            var day = 0;
            for (var i = 0; i < 8; i++) {
                log.add(new Answer(card, day, day, Grade.values()[random.nextInt(4)]));
                day += random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(40);
            }
        }
        return log;
    }

    @Test
    void predictsWhatTheFormulaPredicts() {
        var items = Items.of(published());
        var chances = new double[items.count];
        new Loss(standard()).predict(items, chances);
        var formula = new org.lectern.schedule.Formula(Parameters.STANDARD);
        var at = 0;
        var expected = new double[items.count];
        for (var card = 0; card < DAYS.length; card++) {
            var memory = formula.first(Grade.values()[GRADES[card][0] - 1]);
            for (var i = 1; i < DAYS[card].length; i++) {
                if (DAYS[card][i] > 0) {
                    expected[at++] = formula.retrievability(DAYS[card][i], memory.stability());
                }
                memory = formula.next(memory, DAYS[card][i], Grade.values()[GRADES[card][i] - 1]);
            }
        }
        assertArrayEquals(expected, chances, 1e-12, Arrays.toString(chances));
    }
}
