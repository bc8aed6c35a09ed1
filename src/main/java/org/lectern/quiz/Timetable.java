package org.lectern.quiz;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.lectern.schedule.Placing;
import org.lectern.schedule.plan.Levelling;
import org.lectern.schedule.plan.Load;
import org.lectern.schedule.plan.Week;
import org.lectern.schedule.plan.Window;

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
    private final Bookings bookings;
    private double minutes;
    private long answers;
    /// The latest study day that has begun.
    private LocalDate today;

    /// When a card comes back, as far as it waits for a day.
    ///
    /// @param window the days that would be as good
    /// @param minutes that its review is expected to take
    record Slot(LocalDate day, Window window, double minutes) {
        /// A slot on a day that was chosen among others; where it lies outside of them, they reach to it.
        static Slot within(LocalDate earliest, LocalDate latest, LocalDate day, double minutes) {
            var window = new Window(day.isBefore(earliest) ? day : earliest, day.isAfter(latest) ? day : latest);
            return new Slot(day, window, minutes);
        }

        /// The same on another day, which the student set or which lies in the window.
        Slot on(LocalDate other) {
            return new Slot(other, window, minutes);
        }
    }

    Timetable(Week week) {
        this(new Load(week), new Bookings(), GUESS_WEIGHS * FIRST_GUESS, GUESS_WEIGHS, LocalDate.MIN);
    }

    private Timetable(Load load, Bookings bookings, double minutes, long answers, LocalDate today) {
        this.load = load;
        this.bookings = bookings;
        this.minutes = minutes;
        this.answers = answers;
        this.today = today;
    }

    /// The same, to go on with apart from this one.
    Timetable copy() {
        return new Timetable(load.copy(), bookings, minutes, answers, today);
    }

    /// Whether a study day is later than all that have begun.
    boolean isBefore(LocalDate day) {
        return today.isBefore(day);
    }

    /// Begins a study day, and makes it as full as the days ahead.
    ///
    /// @param cards those of the course
    void dawn(LocalDate day, Levelling.Cards<CardId> cards) {
        if (isBefore(day)) {
            today = day;
            Levelling.dawn(load, day, cards);
        }
    }

    /// The cards that may stand on a day: all that ever did, in this timetable or one made from it.
    List<CardId> booked(LocalDate day) {
        return bookings.on(day);
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

    /// Plans a review today for a later day.
    void plan(LocalDate now, CardId card, Slot slot) {
        load.plan(now, slot.day(), slot.minutes());
        bookings.add(slot.day(), card);
    }

    /// Counts a review that is planned already.
    void add(CardId card, Slot slot) {
        load.add(slot.day(), slot.minutes());
        bookings.add(slot.day(), card);
    }

    void remove(Slot slot) {
        load.remove(slot.day(), slot.minutes());
    }
}
