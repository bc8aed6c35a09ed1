package org.lectern.schedule;

/// Whether intervals are spread a little, so that cards learned together do not stay together.
public enum Fuzz {
    /// The interval as computed, rounded to whole days.
    NONE,
    /// Any whole day of a range around the interval, all equally likely; none below two and a half days.
    UNIFORM;

    private static final double LEAST = 2.5;

    /// The whole days to wait.
    ///
    /// @param interval days as computed
    /// @param minimum fewest days allowed, 1 or more
    /// @param maximum most days allowed, not below the minimum
    /// @param chance where in the range, from 0 up to but not including 1
    int days(double interval, int minimum, int maximum, double chance) {
        var range = range(interval, minimum, maximum);
        return range.low() + (int) (chance * (range.high() - range.low() + 1));
    }

    /// The whole days among which one may be chosen.
    ///
    /// @param interval days as computed
    /// @param minimum fewest days allowed, 1 or more
    /// @param maximum most days allowed, not below the minimum
    public Range range(double interval, int minimum, int maximum) {
        var allowed = Math.clamp(interval, minimum, maximum);
        if (this == NONE || allowed < LEAST) {
            var days = Math.toIntExact(Math.round(allowed));
            return new Range(days, days);
        }
        var delta = 1
                + 0.15 * (Math.min(allowed, 7) - LEAST)
                + 0.10 * Math.max(0, Math.min(allowed, 20) - 7)
                + 0.05 * Math.max(0, allowed - 20);
        var low = Math.max(minimum, Math.round(allowed - delta));
        var high = Math.min(maximum, Math.round(allowed + delta));
        return new Range(Math.toIntExact(low), Math.toIntExact(high));
    }

    /// A number from 0 up to but not including 1 that depends on the seed alone; neighbouring seeds give numbers that
    /// have nothing to do with each other (the mixing step of SplitMix64).
    static double chance(long seed) {
        var mixed = seed + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        mixed ^= mixed >>> 31;
        return (mixed >>> 11) * 0x1.0p-53;
    }
}
