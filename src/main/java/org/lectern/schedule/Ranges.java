package org.lectern.schedule;

import java.time.LocalDate;

/// The days that each grade may lead to.
record Ranges(Range again, Range hard, Range good, Range easy) {
    /// One day for each grade, a day at least between one grade and the next better one.
    ///
    /// @param worst as in [Intervals#inOrder]
    /// @param today the study day from which days are counted
    Intervals placed(Grade worst, int maximum, LocalDate today, double chance, Placing placing) {
        var free = new Intervals(
                placing.choose(today, again.low(), again.high(), chance),
                placing.choose(today, hard.low(), hard.high(), chance),
                placing.choose(today, good.low(), good.high(), chance),
                placing.choose(today, easy.low(), easy.high(), chance));
        var ordered = free.inOrder(worst, maximum);
        var slow = raised(hard, free.hard(), ordered.hard(), today, chance, placing);
        var afterSlow = worst.compareTo(Grade.HARD) <= 0 ? Math.min(slow + 1, maximum) : 1;
        var usual = raised(good, free.good(), Math.max(ordered.good(), afterSlow), today, chance, placing);
        var afterUsual = Math.min(usual + 1, maximum);
        var fast = raised(easy, free.easy(), Math.max(ordered.easy(), afterUsual), today, chance, placing);
        return new Intervals(ordered.again(), slow, usual, fast);
    }

    /// A day that the order has raised to `least` is chosen again among those that are left.
    private static int raised(Range range, int free, int least, LocalDate today, double chance, Placing placing) {
        return least <= free || least >= range.high() ? least : placing.chooseAfter(today, least, range.high(), chance);
    }
}
