package org.lectern.schedule.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class DailyTest {
    private record Pair(Daily daily, Map<Long, Double> sums) {
        Pair copy() {
            return new Pair(daily.copy(), new HashMap<>(sums));
        }
    }

    /// Copies of copies are written to in turn; each must hold what a plain table of its own holds.
    @Test
    void copiesGoOnApart() {
        var random = new Random(5);
        var pairs = new ArrayList<Pair>();
        pairs.add(new Pair(Daily.empty(), new HashMap<>()));
        for (var step = 0; step < 5_000; step++) {
            var pair = pairs.get(random.nextInt(pairs.size()));
            if (random.nextInt(50) == 0) {
                pairs.add(pair.copy());
            }
            var day = 20_000L + random.nextInt(-400, 400);
            pair.daily().add(day, step);
            pair.sums().merge(day, (double) step, Double::sum);
        }
        for (var pair : pairs) {
            for (var day = 19_500L; day < 20_500; day++) {
                assertEquals(pair.sums().getOrDefault(day, 0.0), pair.daily().on(day), "day " + day);
            }
        }
    }

    @Test
    void daysBeforeTheEpochAreDaysLikeOthers() {
        var daily = Daily.empty();
        daily.add(3, 1);
        daily.add(-100, 2);
        assertEquals(1, daily.on(3));
        assertEquals(2, daily.on(-100));
        assertEquals(0, daily.on(-101));
    }
}
