package org.lectern.schedule.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.lectern.schedule.Placing;

/// The minutes that are planned on each day, and where one review more fits best.
///
/// A review goes where the day, with it, is filled least: for what the week allows, and against the days around it, so
/// that far days, which are always emptier, do not draw everything to them. A free day is taken only where the range
/// has no other; and so is a day next to a sibling's.
public final class Load {
    /// Siblings stay this many days apart.
    private static final int APART = 2;
    /// Days before and after a day that it is compared with: with itself a week, so that every weekday counts once.
    private static final int AROUND = 3;
    /// More than any day is filled: a day near a sibling comes after all others, and a free day after those.
    private static final double NEAR_SIBLING = 1e6;

    private static final double FREE = 1e12;

    private final Week week;
    private final Map<Long, Double> minutes = new HashMap<>();
    private final Map<Long, Integer> cards = new HashMap<>();

    public Load(Week week) {
        this.week = week;
    }

    /// Plans a review that will take so many minutes.
    public void add(LocalDate day, double cost) {
        minutes.merge(day.toEpochDay(), cost, Double::sum);
        cards.merge(day.toEpochDay(), 1, Integer::sum);
    }

    /// Takes back a review that was planned.
    public void remove(LocalDate day, double cost) {
        minutes.merge(day.toEpochDay(), -cost, Double::sum);
        cards.merge(day.toEpochDay(), -1, Integer::sum);
    }

    /// The minutes planned on a day.
    public double minutes(LocalDate day) {
        return minutes.getOrDefault(day.toEpochDay(), 0.0);
    }

    /// The reviews planned on a day.
    public int cards(LocalDate day) {
        return cards.getOrDefault(day.toEpochDay(), 0);
    }

    /// What the week allows on a day, as in [Week].
    double share(LocalDate day) {
        return week.share(day);
    }

    /// Places reviews of one card.
    ///
    /// @param siblings days on which cards of the same item are due
    /// @param cost minutes to expect
    public Placing placing(Set<LocalDate> siblings, double cost) {
        return new Placing() {
            @Override
            public int choose(LocalDate today, int low, int high, double chance) {
                return low == high ? low : best(today.toEpochDay(), low, high, chance, siblings, cost);
            }

            @Override
            public int chooseAfter(LocalDate today, int low, int high, double chance) {
                return choose(today, low, high, chance);
            }
        };
    }

    private int best(long today, int low, int high, double chance, Set<LocalDate> siblings, double cost) {
        var count = high - low + 1;
        var usual = usual(today + low, count);
        var best = low;
        var least = Double.POSITIVE_INFINITY;
        // Beginning anywhere, so that days equally good are taken equally often.
        var first = (int) (chance * count);
        for (var i = 0; i < count; i++) {
            var at = (first + i) % count;
            var price = price(today + low + at, usual[at], siblings, cost);
            if (price < least) {
                least = price;
                best = low + at;
            }
        }
        return best;
    }

    /// For `count` days from the first: the minutes that the days around each are filled with, for a day of share 1.
    private double[] usual(long first, int count) {
        var filled = new double[count + 2 * AROUND + 1];
        var room = new double[filled.length];
        for (var i = 1; i < filled.length; i++) {
            var day = first - AROUND + i - 1;
            var share = share(day);
            filled[i] = filled[i - 1] + (share > 0 ? minutes.getOrDefault(day, 0.0) : 0);
            room[i] = room[i - 1] + share;
        }
        var usual = new double[count];
        for (var i = 0; i < count; i++) {
            var end = i + 2 * AROUND + 1;
            var shares = room[end] - room[i];
            usual[i] = shares > 0 ? (filled[end] - filled[i]) / shares : 0;
        }
        return usual;
    }

    private double price(long day, double usual, Set<LocalDate> siblings, double cost) {
        var share = share(day);
        var planned = minutes.getOrDefault(day, 0.0) + cost;
        if (share == 0) {
            return FREE + planned;
        }
        return planned / share - usual + (isNearSibling(day, siblings) ? NEAR_SIBLING : 0);
    }

    private double share(long epochDay) {
        // The first day of the epoch was a Thursday.
        return week.share(DayOfWeek.THURSDAY.plus(epochDay % 7));
    }

    private static boolean isNearSibling(long day, Set<LocalDate> siblings) {
        for (var sibling : siblings) {
            if (Math.abs(sibling.toEpochDay() - day) < APART) {
                return true;
            }
        }
        return false;
    }
}
