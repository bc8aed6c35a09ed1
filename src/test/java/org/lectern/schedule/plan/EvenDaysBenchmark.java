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
    private static final double PERCENT = 100;
    private static final Simulation.Rule ANKI = new Simulation.Rule(Anki::placing, false);

    @Test
    void besideAnki() {
        System.out.printf("%,d cards, all learned long ago%n", CARDS);
        besideAnki(Plan.of(Settings.STANDARD).withNew(NEW, CARDS).withSpread(SPREAD));
        System.out.printf("%d new cards every day%n", NEW);
        besideAnki(Plan.of(Settings.STANDARD).withNew(NEW, Integer.MAX_VALUE).withSpread(SPREAD));
    }

    private static void besideAnki(Plan even) {
        var free = even.withWeek(Week.free(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));
        System.out.printf(
                "%-26s %8s %8s %8s %8s %8s %8s%n", "", "planned", "spent", "chance", "recall", "minutes", "weekend");
        run(even, new Simulation.Rule((_, _, _) -> Placing.ANYWHERE, false)).print("at random, even week");
        compare(run(even, ANKI), run(even, Simulation.Rule.OURS), "even week");
        compare(run(free, ANKI), run(free, Simulation.Rule.OURS), "free weekend");
    }

    private static void compare(Days anki, Days ours, String week) {
        anki.print("Anki's rule, " + week);
        ours.print("Lectern, " + week);
        System.out.printf(
                "%-26s %7.1f%% %7.1f%% %8s %+8.4f%n",
                "beside Anki's rule",
                PERCENT * (ours.planned() / anki.planned() - 1),
                PERCENT * (ours.spent() / anki.spent() - 1),
                "",
                ours.recall() - anki.recall());
    }

    /// What the days of a simulation were like, on average over the seeds.
    ///
    /// @param planned variation of the minutes to be expected as the morning came
    /// @param spent variation of the minutes it took
    /// @param weekend the share of the minutes that fell on it
    private record Days(double planned, double spent, double recall, double minutes, double weekend) {
        /// What of the variation nobody can place away: who forgets what on a day is not known before.
        double chance() {
            return Math.sqrt(Math.max(0, spent * spent - planned * planned));
        }

        void print(String what) {
            System.out.printf(
                    "%-26s %8.4f %8.4f %8.4f %8.4f %8.2f %8.3f%n",
                    what, planned, spent, chance(), recall, minutes, weekend);
        }
    }

    private static Days run(Plan plan, Simulation.Rule rule) {
        var days = new Days(0, 0, 0, 0, 0);
        for (var seed = 0; seed < SEEDS; seed++) {
            var outlook = Simulation.run(plan, rule, List.of(), START, DAYS, seed);
            days = new Days(
                    days.planned() + variation(plan, outlook.planned()) / SEEDS,
                    days.spent() + variation(plan, outlook.minutes()) / SEEDS,
                    days.recall() + outlook.recall() / SEEDS,
                    days.minutes() + outlook.minutesADay() / SEEDS,
                    days.weekend() + weekend(outlook) / SEEDS);
        }
        return days;
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
