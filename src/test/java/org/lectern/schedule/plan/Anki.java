package org.lectern.schedule.plan;

import java.time.LocalDate;
import java.util.Set;
import org.lectern.schedule.Placing;

/// Anki's rule for placing reviews, to be compared with: chances by the number of cards due, the interval, siblings and
/// easy days; intervals above 90 days are left to chance, and an empty day always counts 1.
final class Anki {
    private static final int LONGEST = 90;

    private Anki() {}

    static Placing placing(Load load, Set<LocalDate> siblings, double cost) {
        return (today, low, high, chance) -> {
            if (low > LONGEST) {
                return Placing.ANYWHERE.choose(today, low, high, chance);
            }
            var weights = new double[high - low + 1];
            var sum = 0.0;
            for (var i = 0; i < weights.length; i++) {
                weights[i] = weight(load, today.plusDays(low + i), low + i, siblings);
                sum += weights[i];
            }
            var left = chance * sum;
            for (var i = 0; i < weights.length; i++) {
                left -= weights[i];
                if (left < 0) {
                    return low + i;
                }
            }
            return high;
        };
    }

    private static double weight(Load load, LocalDate day, int interval, Set<LocalDate> siblings) {
        var due = load.cards(day);
        if (due == 0) {
            return 1;
        }
        var sibling = 1.0;
        for (var away = 0; away < 5; away++) {
            if (siblings.contains(day.plusDays(away)) || siblings.contains(day.minusDays(away))) {
                sibling = away == 0 ? 1e-6 : 0.2 * away;
                break;
            }
        }
        return Math.pow(1.0 / due, 2.15) * Math.pow(1.0 / interval, 3) * sibling * (load.share(day) < 1 ? 1e-4 : 1);
    }
}
