package org.lectern.schedule.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How much of a usual day's work each day of the week should bring: 1 on a usual day, less on an easy one, 0 on a day
/// that is free.
///
/// @param shares from 0 to 1; a day that is not named is usual
public record Week(Map<DayOfWeek, Double> shares) {
    /// All days alike.
    public static final Week EVEN = new Week(Map.of());

    public Week {
        for (var share : shares.values()) {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("a day's share is " + share + ", but must lie between 0 and 1");
            }
        }
        var sorted = new EnumMap<DayOfWeek, Double>(DayOfWeek.class);
        sorted.putAll(shares);
        shares = Collections.unmodifiableMap(sorted);
    }

    /// A week with these days free.
    public static Week free(List<DayOfWeek> days) {
        var shares = new EnumMap<DayOfWeek, Double>(DayOfWeek.class);
        days.forEach(day -> shares.put(day, 0.0));
        return new Week(shares);
    }

    public double share(LocalDate day) {
        return share(day.getDayOfWeek());
    }

    public double share(DayOfWeek day) {
        return shares.getOrDefault(day, 1.0);
    }
}
