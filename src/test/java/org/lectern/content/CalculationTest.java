package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CalculationTest {
    private static final Map<String, Double> VALUES = Map.of("n", 4.0, "per-day", 2.5);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 + 2 * 3|7",
                "(1 + 2) * 3|9",
                "7 - 2 - 1|4",
                "8 / 4 / 2|1",
                "2 ^ 3 ^ 2|512",
                "-2 ^ 2|-4",
                "2 ^ -1|0.5",
                "- - 3|3",
                "1.5e2|150",
                "n * per-day|10",
                "max(n, 9) - min(n, 9)|5",
                "ceil(2.1) + floor(2.9) + round(2.4)|7",
                "sqrt(n) + log2(8) + log10(100) + ln(exp(1))|8"
            })
    void resultIsThatOfTheRulesOfArithmetic(String text, double result) {
        assertEquals(result, Calculation.of(text, VALUES).orElseThrow(), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "+", "1 +", "(1", "1)", "x", "sin(1)", "max(1)", "1 / 0", "sqrt(0 - 1)", "1 2", "n(", "()"})
    void whatHasNoResultSaysSo(String text) {
        assertTrue(Calculation.of(text, VALUES).isEmpty());
    }

    @Test
    void noTextMakesItFail() {
        var random = new Random(20261127);
        for (var round = 0; round < 20_000; round++) {
            var text = random.ints(random.nextInt(40), 0, 18)
                    .mapToObj(n -> "0123n+-*/^(),. mi".substring(Math.min(n, 16), Math.min(n, 16) + 1))
                    .reduce("", String::concat);
            Calculation.of(text, VALUES);
        }
        assertTrue(Calculation.of("(".repeat(100_000), VALUES).isEmpty());
    }
}
