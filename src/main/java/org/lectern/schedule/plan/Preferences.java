package org.lectern.schedule.plan;

import java.time.Duration;
import java.util.Optional;
import org.lectern.schedule.Settings;

/// All that a student may wish of the planning of a course.
///
/// @param settings desired retention, steps, longest interval, rollover and the like
/// @param week days that should bring less, or nothing
/// @param daily time for reviews on a usual day, from a minute to a day; what gains least waits for another day
public record Preferences(Settings settings, Week week, Duration daily) {
    private static final Duration LONGEST = Duration.ofDays(1);

    public static final Preferences STANDARD = new Preferences(Settings.STANDARD, Week.EVEN, Duration.ofMinutes(30));

    public Preferences {
        if (daily.compareTo(Duration.ofMinutes(1)) < 0 || daily.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "the time for a day is " + daily + ", but must lie between a minute and a day");
        }
    }

    /// The preferences as one string without line breaks, to be saved; [#of] reads it back. Parameters are not among
    /// them: those are the student's, not the course's.
    public String written() {
        return Written.of(this);
    }

    /// Reads what [#written] wrote; empty when it makes no sense.
    public static Optional<Preferences> of(String written) {
        return Written.read(written);
    }

    public Preferences withSettings(Settings chosen) {
        return new Preferences(chosen, week, daily);
    }

    public Preferences withWeek(Week chosen) {
        return new Preferences(settings, chosen, daily);
    }

    public Preferences withDaily(Duration chosen) {
        return new Preferences(settings, week, chosen);
    }

    /// The plan of studying by them, with the costs and habits of `plan` and its new cards.
    public Plan plan(Plan plan) {
        return plan.withSettings(settings).withWeek(week);
    }

    /// On how many days of an outlook the reviews take longer than there is time.
    public int overfullDays(Outlook outlook) {
        var most = daily.toSeconds() / 60.0;
        return (int)
                outlook.minutes().stream().filter(minutes -> minutes > most).count();
    }
}
