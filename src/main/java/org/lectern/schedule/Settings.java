package org.lectern.schedule;

import java.time.LocalTime;

/// How a student wants to be scheduled.
///
/// @param retention desired chance of recall when a card is due, from 0.70 to 0.99
/// @param learning steps of a card not yet known
/// @param relearning steps of a card that was forgotten
/// @param maximumDays longest interval, from 1 to 36500 days
/// @param rollover the time of day at which a new study day begins
public record Settings(
        Parameters parameters,
        double retention,
        Steps learning,
        Steps relearning,
        int maximumDays,
        LocalTime rollover,
        Fuzz fuzz) {
    private static final int LONGEST = 36_500;

    public static final Settings STANDARD = new Settings(
            Parameters.STANDARD,
            0.90,
            Steps.ofMinutes(1, 10),
            Steps.ofMinutes(10),
            LONGEST,
            LocalTime.of(4, 0),
            Fuzz.UNIFORM);

    public Settings {
        if (!(retention >= 0.70 && retention <= 0.99)) {
            throw new IllegalArgumentException("retention is " + retention + ", but must lie between 0.70 and 0.99");
        }
        if (maximumDays < 1 || maximumDays > LONGEST) {
            throw new IllegalArgumentException(
                    "the longest interval is " + maximumDays + " days, but must lie between 1 and " + LONGEST);
        }
    }

    public Settings withParameters(Parameters chosen) {
        return new Settings(chosen, retention, learning, relearning, maximumDays, rollover, fuzz);
    }

    public Settings withRetention(double chosen) {
        return new Settings(parameters, chosen, learning, relearning, maximumDays, rollover, fuzz);
    }

    public Settings withSteps(Steps first, Steps afterForgetting) {
        return new Settings(parameters, retention, first, afterForgetting, maximumDays, rollover, fuzz);
    }

    public Settings withMaximumDays(int chosen) {
        return new Settings(parameters, retention, learning, relearning, chosen, rollover, fuzz);
    }

    public Settings withRollover(LocalTime chosen) {
        return new Settings(parameters, retention, learning, relearning, maximumDays, chosen, fuzz);
    }

    public Settings withFuzz(Fuzz chosen) {
        return new Settings(parameters, retention, learning, relearning, maximumDays, rollover, chosen);
    }
}
