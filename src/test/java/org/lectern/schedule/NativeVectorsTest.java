package org.lectern.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Vectors made with fsrs-rs 6.5.0, which computes in single precision: seven digits, and errors that add up.
class NativeVectorsTest {
    private static final double SINGLE_PRECISION = 1e-5;

    private static final Formula STANDARD = new Formula(Parameters.STANDARD);
    private static final Formula FITTED = new Formula(Parameters.of(
            0.1932, 0.9068, 2.6557, 6.633, 6.5087, 0.5783, 3.056, 0.0214, 1.6742, 0.1869, 0.6391, 1.5917, 0.0212,
            0.3989, 1.7891, 0.6021, 1.8729, 0.7606, 0.0571, 0.1795, 0.3133));
    private static final Formula FSRS_5 = new Formula(Parameters.of(
            0.6845422,
            1.6790825,
            4.7349424,
            10.042885,
            7.4410233,
            0.64219797,
            1.071918,
            0.0025195254,
            1.432437,
            0.1544,
            0.8692766,
            2.0696752,
            0.0953,
            0.2975,
            2.4691248,
            0.19542035,
            3.201072,
            0.18046261,
            0.121442534));

    @ParameterizedTest
    @CsvSource({
        "G0 H0, 2.3065, 4.7528582, 7.648257, 2.3065, 0.9285016",
        "A0 G0, 0.24668919, 6.4021149, 0.8180109, 0.2466892, 0.09930687",
        "H0 A0 H0 G0, 0.49978262, 8.8952084, 1.657258, 0.4997826, 0.2011918",
        "G0 G2 G10 G45 A160 G0 G3, 9.7335291, 7.363409, 32.27597, 9.733529, 3.918317",
        "E0 E8 H30 A90 A1 G1 E4, 6.0588546, 9.0769081, 20.09091, 6.058855, 2.439044",
        "A0 A1 A1 A1 A1 A1 A1 A1 A1 A1, 0.005610696, 9.9778366, 0.01860483, 0.005610696, 0.002258634",
        "E0 E10 E60 E300 E1000 E3000 E9000 E20000, 36500, 1, 121032.5, 36500, 14693.39",
        "G0 G0 G0 G0 H0 E0, 3.9460542, 2.9664483, 13.08495, 3.946054, 1.588519",
        "H0 H1 H3 H7 H15 H30, 29.514599, 9.3315573, 97.86916, 29.5146, 11.88136",
        "G0 G400 A1 G30, 18.751724, 7.380074, 62.17993, 18.75172, 7.548669",
        "A0 G1 G3 G8 G21, 53.189911, 6.3686271, 176.3755, 53.18991, 21.41206",
    })
    void standardWeights(String history, double stability, double difficulty, double at80, double at90, double at95) {
        check(STANDARD, history, stability, difficulty, at80, at90, at95);
    }

    @ParameterizedTest
    @CsvSource({
        "H0 A0 H0 G0, 0.29085127, 8.6951323, 0.7556292, 0.2908513, 0.1294256",
        "G0 G2 G10 G45 A160 G0 G3, 12.192144, 7.7350059, 31.67509, 12.19214, 5.425371",
        "E0 E8 H30 A90 A1 G1 E4, 6.9335346, 8.5442181, 18.01327, 6.933535, 3.085347",
        "H0 H1 H3 H7 H15 H30, 18.809155, 9.0799465, 48.86604, 18.80915, 8.369869",
        "G0 G400 A1 G30, 19.64716, 7.8956075, 51.04316, 19.64716, 8.742772",
    })
    void fittedWeights(String history, double stability, double difficulty, double at80, double at90, double at95) {
        check(FITTED, history, stability, difficulty, at80, at90, at95);
    }

    private static void check(
            Formula formula,
            String history,
            double stability,
            double difficulty,
            double at80,
            double at90,
            double at95) {
        var memory = Histories.memory(formula, history);
        close(stability, memory.stability());
        close(difficulty, memory.difficulty());
        close(at80, formula.interval(0.80, memory.stability()));
        close(at90, formula.interval(0.90, memory.stability()));
        close(at95, formula.interval(0.95, memory.stability()));
    }

    @ParameterizedTest
    @CsvSource({"A0 G1 G3 G8 G21, 31.722992, 7.382128"})
    void weightsOfFsrs5(String history, double stability, double difficulty) {
        var memory = Histories.memory(FSRS_5, history);
        close(stability, memory.stability());
        close(difficulty, memory.difficulty());
    }

    @ParameterizedTest
    @CsvSource({"20.925528, 7.005062, 21, 40.87456, 6.9913807"})
    void stepOfFsrs5(double stability, double difficulty, long days, double nextStability, double nextDifficulty) {
        var memory = FSRS_5.next(new Memory(stability, difficulty), days, Grade.GOOD);
        close(nextStability, memory.stability());
        close(nextDifficulty, memory.difficulty());
    }

    private static void close(double expected, double actual) {
        assertEquals(expected, actual, expected * SINGLE_PRECISION);
    }
}
