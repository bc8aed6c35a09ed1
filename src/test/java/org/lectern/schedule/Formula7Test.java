package org.lectern.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Vectors of ts-fsrs, `models/fsrs-7/model.spec.ts`, made with fsrs-rs and srs-benchmark in single precision.
class Formula7Test {
    private static final double SINGLE_PRECISION = 1e-4;
    private static final double OF_INTERVALS = 2e-3;
    private static final Formula7 STANDARD = Formula7.STANDARD;

    private static Traces after(String gaps, String grades, int count) {
        var days = gaps.split(" ");
        var letters = grades.replace(" ", "");
        var traces = STANDARD.first(Histories.grade(letters.charAt(0)));
        for (var i = 1; i < count; i++) {
            traces = STANDARD.next(traces, Double.parseDouble(days[i]), Histories.grade(letters.charAt(i)));
        }
        return traces;
    }

    private static void close(double slow, double fast, double difficulty, Traces actual) {
        assertEquals(slow, actual.slow(), slow * SINGLE_PRECISION);
        assertEquals(fast, actual.fast(), fast * SINGLE_PRECISION);
        assertEquals(difficulty, actual.difficulty(), difficulty * SINGLE_PRECISION);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.1104, 0.08832, 6.1686",
        "2, 0.11041191, 0.08832, 6.109214",
        "3, 0.91686124, 44.444206, 6.0504217",
        "4, 3.5337858, 193.5973, 5.9922175",
        "5, 10.186002, 407.62646, 5.934595",
        "6, 25.985723, 700.5589, 5.877549",
    })
    void sixReviews(int count, double slow, double fast, double difficulty) {
        close(slow, fast, difficulty, after("0 0 1 3 8 21", "AGGGGG", count));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 0.06706447, 0.016565936, 8.047908",
        "3, 0.04536918, 0.0034119464, 8.764432",
        "4, 0.0329967, 0.00074974925, 9.098293",
        "5, 0.14780034, 2.8802187, 9.009611",
        "6, 0.24254547, 7.019944, 8.921815",
        "7, 0.3307042, 10.166433, 8.834897",
        "8, 0.4365655, 13.619719, 8.748848",
    })
    void minutesAndDays(int count, double slow, double fast, double difficulty) {
        var gaps = "0 .99791664 .82361114 1.0388889 .0013888889 .0020833334 .0020833334 .0027777778";
        close(slow, fast, difficulty, after(gaps, "AAAAGGGG", count));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 11.7841, 9.427279, 1",
        "2, 12.22947, 13.9512825, 4.636193",
        "3, 2.6588404, 0.3485167, 9.259369",
        "4, 2.6589437, 0.3485167, 9.169076",
        "5, 5.028668, 25.826185, 8.743264",
        "6, 7.37282, 65.00047, 9.166955",
        "7, 2.3163264, 0.89478546, 9.615685",
    })
    void allGrades(int count, double slow, double fast, double difficulty) {
        close(slow, fast, difficulty, after("0 .001 .25 0 1.5 2.75 100.5", "EHAGEHA", count));
    }

    @ParameterizedTest
    @CsvSource({
        "AGAIN, 0.05082268, 0.000038275626, 0.0000014600521",
        "HARD, 128.5822, 0.5974598, 0.00016643705",
        "GOOD, 551.4476, 4.7777247, 0.0006202255",
        "EASY, 4747.62, 53.869392, 0.0160555",
    })
    void firstIntervals(Grade grade, double at65, double at90, double at99) {
        var traces = STANDARD.first(grade);
        assertEquals(at65, STANDARD.interval(traces, 0.65), at65 * OF_INTERVALS);
        assertEquals(at90, STANDARD.interval(traces, 0.90), at90 * OF_INTERVALS);
        assertEquals(at99, STANDARD.interval(traces, 0.99), at99 * OF_INTERVALS);
    }

    @Test
    void intervalsEndSomewhere() {
        for (var grade : Grade.values()) {
            assertEquals(36_500, STANDARD.interval(STANDARD.first(grade), 0.1));
            assertEquals(0, STANDARD.interval(STANDARD.first(grade), 0.9999));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0.99999", "0.5, 0.96410644", "21, 0.8774615"})
    void retrievabilityFalls(double days, double expected) {
        assertEquals(expected, STANDARD.retrievability(new Traces(10, 8, 5), days), 5e-6);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, AGAIN, 2.3247545, 0.32210514, 9.260623, 0.0075385687",
        "0.5, HARD, 13.15481, 70.479515, 6.9766846, 11.1759",
        "0.5, GOOD, 14.930931, 109.39487, 4.9522996, 24.830954",
        "0.5, EASY, 14.930931, 118.20608, 2.927915, 44.30529",
        "21, AGAIN, 2.4947672, 0.4401131, 8.909818, 0.018415969",
        "21, HARD, 21.447685, 133.01303, 6.9766846, 21.950428",
        "21, GOOD, 27.8926, 210.87737, 4.9522996, 54.32485",
        "21, EASY, 27.8926, 228.5074, 2.927915, 93.77022",
    })
    void oneReview(double days, Grade grade, double slow, double fast, double difficulty, double interval) {
        var next = STANDARD.next(new Traces(10, 8, 5), days, grade);
        close(slow, fast, difficulty, next);
        assertEquals(interval, STANDARD.interval(next, 0.9), interval * OF_INTERVALS);
    }

    @Test
    void memoriesAtTheirBounds() {
        assertEquals(0.34352458, STANDARD.retrievability(new Traces(0.0001, 0.0001, 10), 1 / 86_400.0), 5e-6);
        var oldest = new Traces(36_500, 0.01, 1);
        assertEquals(0.973712, STANDARD.retrievability(oldest, 36_500), 5e-6);
        close(390.85403, 0.0025306938, 8.817285, STANDARD.next(oldest, 36_500, Grade.AGAIN));
    }
}
