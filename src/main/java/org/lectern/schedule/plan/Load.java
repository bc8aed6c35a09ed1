package org.lectern.schedule.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
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
    private static final int APART = 2;
    /// Days before and after a day that it is compared with.
    private static final int AROUND = 7;
    /// More than any day is filled: a day near a sibling comes after all others, and a free day after those.
    private static final double NEAR_SIBLING = 1e6;

    private static final double FREE = 1e12;

    private final Week week;
    private final Daily minutes;
    private final Daily cards;
    private final Tide tide;

    public Load(Week week) {
        this(week, Daily.empty(), Daily.empty(), Tide.none());
    }

    private Load(Week week, Daily minutes, Daily cards, Tide tide) {
        this.week = week;
        this.minutes = minutes;
        this.cards = cards;
        this.tide = tide;
    }

    /// The same, to go on with apart from this one.
    public Load copy() {
        return new Load(week, minutes.copy(), cards.copy(), tide.copy());
    }

    /// Counts a review that is planned already and will take so many minutes.
    public void add(LocalDate day, double cost) {
        minutes.add(day.toEpochDay(), cost);
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
        cards.add(day.toEpochDay(), -1);
    }

    /// The minutes planned on a day.
    public double minutes(LocalDate day) {
        return minutes.on(day.toEpochDay());
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
        var stretch = stretch(today, low - AROUND, count + 2 * AROUND);
        var best = low;
        var least = Double.POSITIVE_INFINITY;
        // Beginning anywhere, so that days equally good are taken equally often.
        var first = (int) (chance * count);
        for (var i = 0; i < count; i++) {
            var at = (first + i) % count;
            var price =
                    stretch.price(at + AROUND, cost) + (isNearSibling(today + low + at, siblings) ? NEAR_SIBLING : 0);
            if (price < least) {
                least = price;
                best = low + at;
            }
        }
        return best;
    }

    /// Days in a row.
    ///
    /// @param filled minutes by the time they come; 0 on free days and on days that are over
    /// @param shares what the week allows; 0 on days that are over
    private record Stretch(double[] filled, double[] shares) {
        /// How much fuller than the days around it a day would be, with a review more.
        double price(int at, double cost) {
            if (shares[at] == 0) {
                return FREE;
            }
            var sum = 0.0;
            var room = 0.0;
            for (var i = at - AROUND; i <= at + AROUND; i++) {
                sum += filled[i];
                room += shares[i];
            }
            return (filled[at] + cost) / shares[at] - sum / room;
        }
    }

    /// @param first how many days after today the first of them is
    private Stretch stretch(long today, int first, int count) {
        var now = tide.on(today);
        var filled = new double[count];
        var shares = new double[count];
        for (var i = 0; i < count; i++) {
            var ahead = first + i;
            shares[i] = ahead > 0 ? share(today + ahead) : 0;
            filled[i] = shares[i] > 0 ? minutes.on(today + ahead) + now.toCome(today, ahead) : 0;
        }
        return new Stretch(filled, shares);
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
