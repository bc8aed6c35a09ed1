package org.lectern.schedule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzTest {
    @ParameterizedTest
    @CsvSource({
        "2.5, 1, 36500, 2, 3, 4",
        "7, 1, 36500, 5, 7, 9",
        "17, 1, 36500, 14, 17, 20",
        "37, 1, 36500, 33, 37, 41",
        "100, 101, 36500, 101, 105, 108",
        "100, 1, 99, 92, 96, 99",
    })
    void vectorsOfAnki(double interval, int minimum, int maximum, int lower, int middle, int upper) {
        assertArrayEquals(new int[] {lower, middle, upper}, new int[] {
            Fuzz.UNIFORM.days(interval, minimum, maximum, 0),
            Fuzz.UNIFORM.days(interval, minimum, maximum, 0.5),
            Fuzz.UNIFORM.days(interval, minimum, maximum, 0.99)
        });
    }

    @Test
    void shortIntervalsAreNotSpread() {
        assertArrayEquals(
                new int[] {2, 2},
                new int[] {Fuzz.UNIFORM.days(2.49, 1, 36_500, 0), Fuzz.UNIFORM.days(2.49, 1, 36_500, 0.99)});
    }

    @Test
    void everyDayOfTheRangeIsAsLikely() {
        var counts = new int[4];
        for (var seed = 0L; seed < 100_000; seed++) {
            // Three days, 3 to 5: the fourth count would be one day too many.
            counts[Fuzz.UNIFORM.days(4, 1, 36_500, Fuzz.chance(seed)) - 3]++;
        }
        assertEquals(0, counts[3]);
        for (var day = 0; day < 3; day++) {
            assertEquals(100_000 / 3.0, counts[day], 500);
        }
    }

    @Test
    void neighbouringSeedsHaveNothingToDoWithEachOther() {
        var n = 20_000;
        var product = LongStream.range(0, n)
                .mapToDouble(seed -> (Fuzz.chance(seed) - 0.5) * (Fuzz.chance(seed + 1) - 0.5))
                .average()
                .orElseThrow();
        // The standard error of the mean of such products is 1 / (12 * sqrt(n)).
        assertEquals(0, product, 4 / (12 * Math.sqrt(n)));
    }

    @Test
    void sameSeedSameChance() {
        // First output of SplitMix64 for seed 0 is E220A8397B1DCDAF.
        assertEquals(0xE220A8397B1DCDAFL >>> 11, (long) (Fuzz.chance(0) * 0x1.0p53));
    }

    @Test
    void nothingLeavesTheAllowedDays() {
        assertTrue(IntStream.range(0, 10_000).allMatch(i -> {
            var days = Fuzz.UNIFORM.days(i / 10.0, 20, 300, Fuzz.chance(i));
            return days >= 20 && days <= 300;
        }));
    }
}
