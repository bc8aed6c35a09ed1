package org.lectern.schedule.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.lectern.schedule.Placing;

/// The minutes that are planned on each day, and where one review more fits best.
///
/// A review goes where the day, with it and with what is still to come to it, is filled least: for what the week
/// allows,
/// and against the days around it, so that far days, which are always emptier, do not draw everything to them. A free
/// day is taken only where the range has no other; and so is a day next to a sibling's.
public final class Load {
    /// Siblings stay this many days apart.
    public static final int APART = 2;
    /// Days before and after a day that it is compared with.
    private static final int AROUND = 10;
    /// More than any day is filled: a day near a sibling comes after all others, and a free day after those.
    private static final double NEAR_SIBLING = 1e6;

    private static final double FREE = 1e12;
    private final Week week;
    private final Daily minutes;
    private final Daily cards;
    private final Tide tide;
    private final Horizon horizon;

    public Load(Week week) {
        this(week, Daily.empty(), Daily.empty(), Tide.none());
    }

    private Load(Week week, Daily minutes, Daily cards, Tide tide) {
        this.week = week;
        this.minutes = minutes;
        this.cards = cards;
        this.tide = tide;
        horizon = new Horizon(
                minutes,
                tide,
                Arrays.stream(DayOfWeek.values()).mapToDouble(week::share).toArray());
    }

    /// The same, to go on with apart from this one.
    public Load copy() {
        return new Load(week, minutes.copy(), cards.copy(), tide.copy());
    }

    /// Counts a review that is planned already and will take so many minutes.
    public void add(LocalDate day, double cost) {
        minutes.add(day.toEpochDay(), cost);
        horizon.changed(day.toEpochDay());
        cards.add(day.toEpochDay(), 1);
    }

    /// Plans a review today for a later day.
    public void plan(LocalDate today, LocalDate day, double cost) {
        add(day, cost);
        var ahead = day.toEpochDay() - today.toEpochDay();
        if (ahead > 0) {
            tide.plan(today.toEpochDay(), Math.toIntExact(ahead), cost);
        }
    }

    /// Takes back a review that was planned.
    public void remove(LocalDate day, double cost) {
        minutes.add(day.toEpochDay(), -cost);
        horizon.changed(day.toEpochDay());
        cards.add(day.toEpochDay(), -1);
    }

    /// The minutes planned on a day.
    public double minutes(LocalDate day) {
        return minutes.on(day.toEpochDay());
    }

    /// Begins a day: what was planned on those before it is learned from.
    void dawn(LocalDate today) {
        tide.turn(today.toEpochDay());
    }

    /// The minutes that a day ahead will have when it comes: those planned, and those still to be.
    double expected(LocalDate today, LocalDate day) {
        var ahead = Math.toIntExact(day.toEpochDay() - today.toEpochDay());
        return minutes(day) + tide.toCome(today.toEpochDay(), ahead);
    }

    /// The reviews planned on a day.
    public int cards(LocalDate day) {
        return (int) cards.on(day.toEpochDay());
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
        return new Spot(siblings.stream().mapToLong(LocalDate::toEpochDay).toArray(), cost);
    }

    /// Where one card goes; valid until more is planned.
    private final class Spot implements Placing {
        private final long[] siblings;
        private final double cost;
        /// The range asked for last: several grades often share it.
        private int low;
        private int high;
        private int chosen;

        Spot(long[] siblings, double cost) {
            this.siblings = siblings;
            this.cost = cost;
        }

        @Override
        public int choose(LocalDate today, int from, int to, double chance) {
            if (from == to) {
                return from;
            }
            if (from != low || to != high) {
                chosen = best(today.toEpochDay(), from, to, chance);
                low = from;
                high = to;
            }
            return chosen;
        }

        @Override
        public int chooseAfter(LocalDate today, int from, int to, double chance) {
            return choose(today, from, to, chance);
        }

        private int best(long today, int from, int to, double chance) {
            var count = to - from + 1;
            var days = horizon.stretch(today, from - AROUND, count + 2 * AROUND);
            var best = from;
            var least = Double.POSITIVE_INFINITY;
            // Beginning anywhere, so that days equally good are taken equally often.
            var first = (int) (chance * count);
            for (var i = 0; i < count; i++) {
                var at = (first + i) % count;
                var price = price(days, at + AROUND, cost) + (isNearSibling(today + from + at) ? NEAR_SIBLING : 0);
                if (price < least) {
                    least = price;
                    best = from + at;
                }
            }
            return best;
        }

        private boolean isNearSibling(long day) {
            for (var sibling : siblings) {
                if (Math.abs(sibling - day) < APART) {
                    return true;
                }
            }
            return false;
        }
    }

    /// How much fuller than the days around it a day would be, with a review more.
    private static double price(Horizon.Stretch days, int at, double cost) {
        var room = days.room();
        var filled = days.filled();
        var share = room[at + 1] - room[at];
        if (share == 0) {
            return FREE;
        }
        var from = at - AROUND;
        var to = at + AROUND + 1;
        return (filled[at + 1] - filled[at] + cost) / share - (filled[to] - filled[from]) / (room[to] - room[from]);
    }
}
