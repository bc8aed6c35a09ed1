package org.lectern.ui.drill;

import org.lectern.quiz.Interval;
import org.lectern.ui.Messages;

/// Intervals as people say them.
final class Intervals {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final double MONTH = 30.44;
    private static final double YEAR = 365.25;

    private Intervals() {}

    static String words(Interval interval) {
        return switch (interval) {
            case Interval.Wait(var duration) -> seconds(duration.toSeconds());
            case Interval.Days(var days) -> days(days);
        };
    }

    private static String seconds(long seconds) {
        if (seconds < MINUTE) {
            return Messages.of("interval.seconds", seconds);
        }
        return seconds < 2 * HOUR
                ? Messages.of("interval.minutes", seconds / (double) MINUTE)
                : Messages.of("interval.hours", Math.round(seconds / (double) HOUR));
    }

    private static String days(long days) {
        if (days < 2 * MONTH) {
            return Messages.of("interval.days", days);
        }
        return days < YEAR ? Messages.of("interval.months", days / MONTH) : Messages.of("interval.years", days / YEAR);
    }
}
