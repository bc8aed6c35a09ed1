package org.lectern.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/// Ten thousand random histories under fifty sets of weights, against fsrs-rs 6.5.0 in single precision.
///
/// What it computed lies in `states.tsv.gz`, made by `src/test/node/states.cjs` from the same seeds.
class RandomHistoriesTest {
    private static final double SINGLE_PRECISION = 1e-4;
    private static final int SETS = 50;
    private static final int HISTORIES = 10_000;

    private final List<Formula> formulas =
            IntStream.range(0, SETS).mapToObj(set -> new Formula(weights(set))).toList();

    /// Park and Miller's generator: exact in whole numbers and in doubles.
    private static DoubleSupplier chance(long seed) {
        var state = new long[] {seed};
        DoubleSupplier next = () -> {
            state[0] = state[0] * 48_271 % 2_147_483_647;
            return state[0] / 2_147_483_647.0;
        };
        // Neighbouring seeds begin alike.
        for (var i = 0; i < 5; i++) {
            next.getAsDouble();
        }
        return next;
    }

    private static int choose(DoubleSupplier next, int count) {
        return (int) (next.getAsDouble() * count);
    }

    private static Parameters weights(int set) {
        var next = chance(1_000_003 + set);
        return Parameters.of(Parameters.STANDARD.weights().stream()
                .mapToDouble(weight -> set == 0 ? weight : (float) (weight * (0.75 + 0.5 * next.getAsDouble())))
                .toArray());
    }

    private Memory memory(int history) {
        var formula = formulas.get(history % SETS);
        var next = chance(1 + history);
        var length = 1 + choose(next, 12);
        var memory = formula.first(grade(next));
        for (var i = 1; i < length; i++) {
            var days = choose(next, 4) == 0 ? 0 : 1 + (long) StrictMath.pow(2, 9 * next.getAsDouble());
            memory = formula.next(memory, days, grade(next));
        }
        return memory;
    }

    private static Grade grade(DoubleSupplier next) {
        return Grade.values()[choose(next, 4)];
    }

    private static List<double[]> expected() throws IOException {
        var table = Objects.requireNonNull(RandomHistoriesTest.class.getResourceAsStream("states.tsv.gz"));
        try (var reader =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(table), StandardCharsets.US_ASCII))) {
            return reader.lines()
                    .map(line -> Arrays.stream(line.split("\t"))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toList();
        }
    }

    @Test
    void agreeWithTheReference() throws IOException {
        var expected = expected();
        assertEquals(HISTORIES, expected.size());
        for (var history = 0; history < HISTORIES; history++) {
            var memory = memory(history);
            var interval = formulas.get(history % SETS).interval(0.9, memory.stability());
            var numbers = expected.get(history);
            close(numbers[0], memory.stability(), history);
            close(numbers[1], memory.difficulty(), history);
            close(numbers[2], interval, history);
        }
    }

    private static void close(double expected, double actual, int history) {
        assertEquals(expected, actual, expected * SINGLE_PRECISION, () -> "history " + history);
    }
}
