package org.lectern.schedule.plan;

import java.time.LocalDate;
import org.lectern.schedule.Settings;

/// A way of studying, to be simulated.
///
/// @param settings how reviews are scheduled; their parameters are also how the simulated student remembers
/// @param newADay new cards on every day that is not free, 0 or more
/// @param newCards how many new cards there are, 0 or more
/// @param spread how unlike new cards are in the time they take: the standard deviation of its logarithm, 0 or more
public record Plan(Settings settings, Week week, Cost cost, Habits habits, int newADay, int newCards, double spread) {
    /// Studying what is there, and nothing new.
    public static Plan of(Settings settings) {
        return new Plan(settings, Week.EVEN, Cost.STANDARD, Habits.STANDARD, 0, 0, 0);
    }

    public Plan withSettings(Settings chosen) {
        return new Plan(chosen, week, cost, habits, newADay, newCards, spread);
    }

    public Plan withWeek(Week chosen) {
        return new Plan(settings, chosen, cost, habits, newADay, newCards, spread);
    }

    public Plan withCost(Cost chosen) {
        return new Plan(settings, week, chosen, habits, newADay, newCards, spread);
    }

    public Plan withHabits(Habits chosen) {
        return new Plan(settings, week, cost, chosen, newADay, newCards, spread);
    }

    public Plan withNew(int aDay, int cards) {
        return new Plan(settings, week, cost, habits, aDay, cards, spread);
    }

    public Plan withSpread(double chosen) {
        return new Plan(settings, week, cost, habits, newADay, newCards, chosen);
    }

    /// New cards on a day, when so many were begun before.
    int begun(LocalDate day, int before) {
        return week.share(day) > 0 ? Math.clamp(newCards - before, 0, newADay) : 0;
    }
}
