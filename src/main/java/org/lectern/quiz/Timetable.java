package org.lectern.quiz;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.lectern.schedule.Placing;
import org.lectern.schedule.plan.Load;
import org.lectern.schedule.plan.Week;

/// The reviews of one course that are planned on each day, and how long answers take.
///
/// It follows from the log alone: the same entries in the same order lead to the same days.
final class Timetable {
    /// Who takes longer has left the desk (Anki's rule).
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final double MILLIS = Duration.ofMinutes(1).toMillis();
    /// Before anything is known, an answer takes ten seconds, which ten answers of the course outweigh.
    private static final double FIRST_GUESS = 10 / 60.0;
    private static final int GUESS_WEIGHS = 10;
    /// The course's usual time counts in the time of a card as so many of its answers.
    private static final int USUAL_WEIGHS = 3;

    private final Load load;
    private double minutes;
    private long answers;

    /// When a card comes back, as far as it waits for a day.
    ///
    /// @param minutes that its review is expected to take
    record Slot(LocalDate day, double minutes) {}

    Timetable(Week week) {
        this(new Load(week), GUESS_WEIGHS * FIRST_GUESS, GUESS_WEIGHS);
    }

    private Timetable(Load load, double minutes, long answers) {
        this.load = load;
        this.minutes = minutes;
        this.answers = answers;
    }

    /// The same, to go on with apart from this one.
    Timetable copy() {
        return new Timetable(load.copy(), minutes, answers);
    }

    /// The minutes that count of an answer.
    static double minutes(Review review) {
        var took = review.took().compareTo(LONGEST) < 0 ? review.took() : LONGEST;
        return took.toMillis() / MILLIS;
    }

    /// The minutes to expect of a card's next answer.
    ///
    /// @param sum of the minutes of its answers so far
    /// @param count of them
    double expected(double sum, int count) {
        return (sum + USUAL_WEIGHS * minutes / answers) / (count + USUAL_WEIGHS);
    }

    /// How much longer than usual a card's answers take; 1 is usual.
    double effort(double sum, int count) {
        return expected(sum, count) * answers / minutes;
    }

    /// Chooses the day of a review.
    ///
    /// @param siblings days on which other cards of its item come back
    Placing placing(Set<LocalDate> siblings, double cost) {
        return load.placing(siblings, cost);
    }

    void answered(double took) {
        minutes += took;
        answers++;
    }

    void plan(LocalDate today, Slot slot) {
        load.plan(today, slot.day(), slot.minutes());
    }

    void remove(Slot slot) {
        load.remove(slot.day(), slot.minutes());
    }
}
