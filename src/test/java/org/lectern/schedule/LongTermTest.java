package org.lectern.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Vectors of the long-term scheduler of ts-fsrs, `impl/long-term_scheduler.test.ts`: no steps at all.
///
/// ts-fsrs rounds every retrievability, stability and difficulty to 8 decimals, and what is lost there grows with the
/// stability; hence a relative tolerance. With the same roundings the equations give these numbers to the last digit.
class LongTermTest {
    private static final double ROUNDED_EACH_TIME = 1e-7;

    private final Scheduler scheduler = new Scheduler(Settings.STANDARD
            .withFuzz(Fuzz.NONE)
            .withSteps(Steps.NONE, Steps.NONE)
            .withParameters(Parameters.of(
                    0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712, 1.1178, 2.0225,
                    0.0904, 0.3025, 2.1214, 0.2498, 2.9466, 0.4891, 0.6468)));

    @ParameterizedTest
    @CsvSource({
        "GGGGGGAAGGGGG, 3 13 48 155 445 1158 17 3 11 37 112 307 773, 772.94026648, 4.26464541",
        "AHGEAHGE, 1 2 6 41 4 7 21 133, 132.81849454, 5.36588547",
        "HGEAHGEA, 2 7 54 5 8 26 171 8, 8.11072373, 5.71619151",
        "GEAHGEAH, 3 33 4 7 26 193 9 14, 14.31323867, 5.34697075",
        "EAHGEAHG, 15 3 6 27 240 10 17 60, 59.59547542, 4.24020203",
    })
    void cardsWithoutStepsLiveInDays(String grades, String days, double stability, double difficulty) {
        var recalls = Histories.recalls(scheduler, grades);
        assertEquals(
                Arrays.stream(days.split(" ")).map(Long::valueOf).toList(), Histories.intervals(scheduler, recalls));
        var memory = recalls.getLast().memory();
        assertEquals(stability, memory.stability(), stability * ROUNDED_EACH_TIME);
        assertEquals(difficulty, memory.difficulty(), difficulty * ROUNDED_EACH_TIME);
    }
}
