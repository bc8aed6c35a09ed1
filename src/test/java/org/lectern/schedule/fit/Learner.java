package org.lectern.schedule.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.lectern.schedule.Answer;
import org.lectern.schedule.Formula;
import org.lectern.schedule.Grade;
import org.lectern.schedule.Memory;
import org.lectern.schedule.Parameters;

/// A simulated student whose memory is known: learns ten cards a day, is scheduled by FSRS-6 with the published
/// weights at 90 %, leaves out one day in ten, and grades with two buttons or four.
final class Learner<M> {
    /// How often each grade is given at first, and after recall, in the logs of many people (Anki's simulator).
    private static final double[] FIRST = {0.24, 0.094, 0.495, 0.171};

    private static final double[] RECALLED = {0, 0.224, 0.631, 0.145};
    private static final double[] FIRST_OF_TWO = {0.3, 0, 0.7, 0};
    private static final double[] RECALLED_OF_TWO = {0, 0, 1, 0};
    private static final int NEW_A_DAY = 10;
    private static final double MINUTE = 1 / 1440.0;

    private final Mind<M> mind;
    private final boolean isTwoButtons;
    private final Random random;
    private final Formula believed = new Formula(Parameters.STANDARD);
    private final List<Answer> log = new ArrayList<>();
    private final List<Known<M>> cards = new ArrayList<>();
    private final TreeMap<Long, List<Integer>> due = new TreeMap<>();
    private int items;

    private record Known<M>(M memory, Memory belief, double moment, long day) {}

    private Learner(Mind<M> mind, boolean isTwoButtons, Random random) {
        this.mind = mind;
        this.isTwoButtons = isTwoButtons;
        this.random = random;
    }

    /// The log of a learner with at least so many items; the number decides on mind and habit.
    static List<Answer> log(int number, int items) {
        var random = new Random(1_000 + number);
        var isTwoButtons = number / 3 % 2 == 1;
        return switch (number % 3) {
            case 0 -> new Learner<>(Mind.fsrs6(random), isTwoButtons, random).study(items);
            case 1 -> new Learner<>(Mind.fsrs7(random), isTwoButtons, random).study(items);
            default -> new Learner<>(Mind.exponential(random), isTwoButtons, random).study(items);
        };
    }

    private List<Answer> study(int wanted) {
        for (var day = 0L; items < wanted; day++) {
            if (random.nextInt(10) > 0) {
                study(day);
            }
        }
        return log;
    }

    private void study(long day) {
        var moment = day + 0.3;
        var today = new ArrayList<Integer>();
        while (!due.isEmpty() && due.firstKey() <= day) {
            today.addAll(due.pollFirstEntry().getValue());
        }
        for (var card : today) {
            moment += MINUTE / 4;
            review(card, day, moment);
        }
        for (var i = 0; i < NEW_A_DAY; i++) {
            moment += MINUTE / 2;
            var card = cards.size();
            var grade = drawn(isTwoButtons ? FIRST_OF_TWO : FIRST);
            answer(card, day, moment, grade);
            cards.add(new Known<>(mind.first(grade), believed.first(grade), moment, day));
            if (grade != Grade.EASY) {
                again(card, day, moment + 10 * MINUTE);
            }
            plan(card);
        }
    }

    private void review(int card, long day, double moment) {
        items++;
        if (step(card, day, moment) == Grade.AGAIN) {
            again(card, day, moment + 10 * MINUTE);
        }
        plan(card);
    }

    /// Once more on the same day, until it is recalled.
    private void again(int card, long day, double moment) {
        for (var time = 0; time < 4; time++) {
            if (step(card, day, moment + time * 10 * MINUTE) != Grade.AGAIN) {
                return;
            }
        }
    }

    private Grade step(int card, long day, double moment) {
        var known = cards.get(card);
        var days = moment - known.moment();
        var chance = mind.recall(known.memory(), days, day - known.day());
        var grade = random.nextDouble() < chance ? drawn(isTwoButtons ? RECALLED_OF_TWO : RECALLED) : Grade.AGAIN;
        answer(card, day, moment, grade);
        cards.set(
                card,
                new Known<>(
                        mind.next(known.memory(), days, day - known.day(), grade),
                        believed.next(known.belief(), day - known.day(), grade),
                        moment,
                        day));
        return grade;
    }

    private void answer(int card, long day, double moment, Grade grade) {
        log.add(new Answer(card, day, moment, grade));
    }

    private void plan(int card) {
        var known = cards.get(card);
        var interval = known.belief().stability() * (0.9 + 0.2 * random.nextDouble());
        due.computeIfAbsent(known.day() + Math.clamp(Math.round(interval), 1, 3_650), _ -> new ArrayList<>())
                .add(card);
    }

    private Grade drawn(double[] shares) {
        var at = random.nextDouble();
        for (var grade : Grade.values()) {
            at -= shares[grade.ordinal()];
            if (at < 0) {
                return grade;
            }
        }
        return Grade.GOOD;
    }
}
