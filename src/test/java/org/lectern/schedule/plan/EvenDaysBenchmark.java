package org.lectern.schedule.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.lectern.schedule.Placing;
import org.lectern.schedule.Settings;

/// How unlike the days of four weeks are, in minutes planned and minutes spent, when reviews are placed at random, by
/// Anki's rule, and by ours.
///
/// `mvn test -Dtest=EvenDaysBenchmark -Dlectern.benchmark=true`
@EnabledIfSystemProperty(named = "lectern.benchmark", matches = "true")
final class EvenDaysBenchmark {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final int DAYS = 700;
    private static final int SETTLED = 364;
    private static final int MONTH = 28;
    private static final int SEEDS = 8;
    private static final int NEW = 10;
    private static final int CARDS = 3_000;
    private static final double SPREAD = 0.5;

    @Test
    void besideAnki() {
        System.out.printf("%,d cards, all learned long ago%n", CARDS);
        besideAnki(Plan.of(Settings.STANDARD).withNew(NEW, CARDS).withSpread(SPREAD));
        System.out.printf("%d new cards every day%n", NEW);
        besideAnki(Plan.of(Settings.STANDARD).withNew(NEW, Integer.MAX_VALUE).withSpread(SPREAD));
    }

    private static void besideAnki(Plan even) {
        var free = even.withWeek(Week.free(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));
        System.out.printf("%-26s %9s %9s %9s %9s %9s%n", "", "planned", "spent", "recall", "minutes", "weekend");
        print("at random, even week", even, (load, siblings, cost) -> Placing.ANYWHERE);
        print("Anki's rule, even week", even, Anki::placing);
        print("Lectern, even week", even, Load::placing);
        print("Anki's rule, free weekend", free, Anki::placing);
        print("Lectern, free weekend", free, Load::placing);
    }

    private static void print(String what, Plan plan, Simulation.Placer placer) {
        var variation = 0.0;
        var planned = 0.0;
        var recall = 0.0;
        var minutes = 0.0;
        var weekend = 0.0;
        for (var seed = 0; seed < SEEDS; seed++) {
            var outlook = Simulation.run(plan, placer, List.of(), START, DAYS, seed);
            variation += variation(plan, outlook.minutes()) / SEEDS;
            planned += variation(plan, outlook.planned()) / SEEDS;
            recall += outlook.recall() / SEEDS;
            minutes += outlook.minutesADay() / SEEDS;
            weekend += weekend(outlook) / SEEDS;
        }
        System.out.printf("%-26s %9.4f %9.4f %9.4f %9.2f %9.3f%n", what, planned, variation, recall, minutes, weekend);
    }

    /// The variation within four weeks, without free days; the mean of all such stretches.
    private static double variation(Plan plan, List<Double> minutes) {
        var sum = 0.0;
        var count = 0;
        for (var first = SETTLED; first + MONTH <= DAYS; first += MONTH, count++) {
            var stretch = new ArrayList<Double>();
            for (var day = first; day < first + MONTH; day++) {
                if (plan.week().share(START.plusDays(day)) > 0) {
                    stretch.add(minutes.get(day));
                }
            }
            sum += Outlook.variation(stretch);
        }
        return sum / count;
    }

    private static double weekend(Outlook outlook) {
        var sum = 0.0;
        var all = 0.0;
        for (var day = SETTLED; day < DAYS; day++) {
            var minutes = outlook.minutes().get(day);
            all += minutes;
            sum += START.plusDays(day).getDayOfWeek().getValue() >= 6 ? minutes : 0;
        }
        return sum / all;
    }
}
