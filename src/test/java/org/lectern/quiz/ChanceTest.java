package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ChanceTest {
    @Test
    void seedsAreTheSameForEver() {
        assertEquals(-4_356_505_452_646_232_460L, Chance.seed(CardId.of("mla-c01/neo:meaning"), 0));
        assertEquals(-2_096_271_349_591_761_902L, Chance.seed(CardId.of("mla-c01/größe:term"), 12));
    }

    @Test
    void eachCardAndEachReviewHasASeedOfItsOwn() {
        var seeds = new HashSet<Long>();
        for (var item = 0; item < 100; item++) {
            for (var count = 0; count < 50; count++) {
                seeds.add(Chance.seed(Samples.id("item" + item, "term"), count));
                seeds.add(Chance.seed(Samples.id("item" + item, "meaning"), count));
            }
        }
        assertEquals(100 * 50 * 2, seeds.size());
    }

    @Test
    void shufflingLosesNothingAndNeverKeepsTheOrder() {
        var random = new Random(3);
        for (var round = 0; round < 5_000; round++) {
            var things = random.ints(random.nextInt(6), 0, 3).boxed().toList();
            var shuffled = Chance.shuffled(things, random.nextLong());
            assertEquals(
                    things.stream().sorted().toList(),
                    shuffled.stream().sorted().toList());
            if (new HashSet<>(things).size() > 1) {
                assertNotEquals(things, shuffled);
            }
        }
    }

    @Test
    void oneSeedGivesOneOrder() {
        var things = IntStream.range(0, 20).boxed().toList();
        assertEquals(Chance.shuffled(things, 42), Chance.shuffled(things, 42));
        assertNotEquals(Chance.shuffled(things, 42), Chance.shuffled(things, 43));
    }

    @Test
    void everyOptionStandsInEveryPlaceAboutAsOften() {
        var options = List.of("a", "b", "c", "d");
        var counts = new HashMap<String, Integer>();
        for (var n = 0; n < 24_000; n++) {
            var shuffled = Chance.shuffled(options, Chance.seed(Samples.id("q" + n % 200, "asked"), n / 200));
            IntStream.range(0, 4).forEach(place -> counts.merge(shuffled.get(place) + place, 1, Integer::sum));
        }
        assertEquals(16, counts.size());
        counts.forEach((where, count) -> assertTrue(count > 4_700 && count < 7_300, where + " " + count));
    }
}
