package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StrictnessTest {
    @Test
    void nothingJudgedMovesNothing() {
        assertEquals(Strictness.STANDARD, Strictness.of(List.of()));
    }

    @Test
    void marksThatWereRightMoveNothing() {
        assertEquals(
                Strictness.STANDARD,
                Strictness.of(judged(true, 0, 0.05, 0.1, 0.2).toList()));
    }

    @Test
    void aSingleCorrectionMovesNothing() {
        for (var over = -0.3; over < 0.2; over += 0.01) {
            for (var isMade : List.of(true, false)) {
                assertTrue(!Strictness.of(judged(isMade, over).toList()).isMoved(), "at " + over);
            }
        }
    }

    @Test
    void manyAcceptedAlikeLowerWhatCounts() {
        var strictness = Strictness.of(
                judged(true, -0.02, -0.03, -0.05, -0.05, -0.06, -0.08).toList());
        assertEquals(new Strictness(-0.08, 0, 6), strictness);
    }

    @Test
    void aFewAcceptedAmongMissedOnesLowerNothing() {
        var judged = Stream.concat(judged(true, -0.02, -0.03, -0.05), judged(false, -0.02, -0.04));
        assertEquals(new Strictness(0, 0, 3), Strictness.of(judged.toList()));
    }

    @Test
    void rejectedOnesRaiseWhatCounts() {
        var judged = Stream.concat(judged(false, 0.01, 0.04, 0.05), judged(true, 0.09, 0.2));
        assertEquals(0.07, Strictness.of(judged.toList()).covered(), 1e-9);
    }

    @Test
    void acceptedOnesThatWereNotFoundLowerWhatIsUnsure() {
        var judged = DoubleStream.of(-0.01, -0.05, -0.05)
                .mapToObj(over -> new Judged(over - 0.3, over, true))
                .toList();
        assertEquals(new Strictness(0, -0.05, 3), Strictness.of(judged));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nobodyHasMoreToCorrectByIt(long seed) {
        var random = new SplittableRandom(seed);
        for (var round = 0; round < 2_000; round++) {
            var judged = judged(random);
            var strictness = Strictness.of(judged);
            assertTrue(corrections(judged, strictness) <= corrections(judged, Strictness.STANDARD), judged::toString);
            assertTrue(overlooked(judged, strictness) <= overlooked(judged, Strictness.STANDARD), judged::toString);
            assertTrue(Math.abs(strictness.covered()) <= Strictness.BOUND, strictness::toString);
            assertTrue(strictness.unsure() <= 0 && strictness.unsure() >= -Strictness.BOUND, strictness::toString);
        }
    }

    /// Of answers that were not learned from: what is learned from one half is tried on the other.
    @Test
    void whoWantsMoreOrLessHasLessToCorrectLater() {
        var random = new SplittableRandom(11);
        for (var wants : List.of(-0.1, 0.1)) {
            var usual = 0L;
            var learned = 0L;
            for (var student = 0; student < 300; student++) {
                var strictness = Strictness.of(judged(random, wants, 0.1, 60));
                var later = judged(random, wants, 0.1, 60);
                usual += corrections(later, Strictness.STANDARD);
                learned += corrections(later, strictness);
            }
            System.out.printf("wants %+.2f: %d corrections as usual, %d by what was learned%n", wants, usual, learned);
            assertTrue(learned < usual, wants + ": " + learned + " of " + usual);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theOrderOfJudgementsMakesNoDifference(long seed) {
        var judged = new ArrayList<>(judged(new SplittableRandom(seed)));
        var strictness = Strictness.of(judged);
        Collections.shuffle(judged, new Random(seed));
        assertEquals(strictness, Strictness.of(judged));
    }

    /// Points as a student judges them who wants more or less than is usual, and is not always of one mind.
    private static List<Judged> judged(SplittableRandom random) {
        return judged(random, random.nextDouble(-0.3, 0.3), random.nextDouble(0, 0.3), random.nextInt(60));
    }

    private static List<Judged> judged(SplittableRandom random, double wants, double moody, int points) {
        return IntStream.range(0, points)
                .mapToObj(_ -> {
                    var over = Math.round(random.nextDouble(-0.8, 0.2) * 50) / 50.0;
                    var isMade = over >= wants != random.nextDouble() < moody;
                    return new Judged(over, over + 0.3, isMade);
                })
                .toList();
    }

    private static Stream<Judged> judged(boolean isMade, double... over) {
        return DoubleStream.of(over).mapToObj(it -> new Judged(it, it + 0.3, isMade));
    }

    private static long corrections(List<Judged> judged, Strictness strictness) {
        return judged.stream().filter(it -> it.isCorrected(strictness)).count();
    }

    /// Points that were made and are shown as not found.
    private static long overlooked(List<Judged> judged, Strictness strictness) {
        return judged.stream()
                .filter(it -> it.isMade() && !it.isFound(strictness))
                .count();
    }
}
