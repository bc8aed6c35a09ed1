package org.lectern.quiz;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Phase;
import org.lectern.schedule.Recall;
import org.lectern.schedule.plan.Cost;
import org.lectern.schedule.plan.Habits;

/// How a student answered the cards of a course so far, drawn to what is usual while there are few answers.
final class Answers {
    private static final int GRADES = Grade.values().length;
    private static final double SECONDS = 60;
    /// What is usual counts as so many answers.
    private static final double USUAL_WEIGHS = 10;

    /// First answers and answers to known cards, by their grade; the seconds of those to known cards.
    private final int[] first = new int[GRADES];
    private final int[] known = new int[GRADES];
    private final double[] seconds = new double[GRADES];
    /// The seconds of all answers until cards are known, and of those until they are known again.
    private double learning;
    private double relearning;

    Answers(String course, History history) {
        history.entries().stream()
                .filter(entry -> entry.review().card().course().equals(course))
                .forEach(this::add);
    }

    private void add(History.Entry entry) {
        var grade = entry.review().grade().ordinal();
        var took = SECONDS * Timetable.minutes(entry.review());
        switch (entry.before()) {
            case Recall.Unseen _ -> {
                first[grade]++;
                learning += took;
            }
            case Recall.Seen seen -> {
                switch (seen.phase()) {
                    case Phase.Learning _ -> learning += took;
                    case Phase.Relearning _ -> relearning += took;
                    case Phase.Reviewing _ -> {
                        known[grade]++;
                        seconds[grade] += took;
                    }
                }
            }
        }
    }

    /// The time that answers take, with the steps that follow on the same day.
    Cost cost() {
        var usual = Cost.STANDARD.seconds();
        return new Cost(
                IntStream.range(0, GRADES)
                        .mapToObj(grade -> drawn(seconds(grade), known[grade], usual.get(grade)))
                        .toList(),
                drawn(learning, Arrays.stream(first).sum(), Cost.STANDARD.first()));
    }

    private double seconds(int grade) {
        return grade == Grade.AGAIN.ordinal() ? seconds[grade] + relearning : seconds[grade];
    }

    /// How often each grade is given.
    Habits habits() {
        var usual = Habits.STANDARD;
        var recalled = known[1] + known[2] + known[3];
        return new Habits(
                shares(first, Arrays.stream(first).sum(), usual.first()),
                drawn(known[1], recalled, usual.hard()),
                drawn(known[2], recalled, usual.good()),
                drawn(known[3], recalled, usual.easy()));
    }

    private static List<Double> shares(int[] counts, int all, List<Double> usual) {
        return IntStream.range(0, GRADES)
                .mapToObj(grade -> drawn(counts[grade], all, usual.get(grade)))
                .toList();
    }

    private static double drawn(double sum, int count, double usual) {
        return (sum + USUAL_WEIGHS * usual) / (count + USUAL_WEIGHS);
    }
}
