package org.lectern.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What holds for every student: random weights, steps, retentions, offsets, grades, and clocks that jump.
class LawsTest {
    private static final int STUDENTS = 300;
    private static final int REVIEWS = 40;

    /// One review, seen from all sides.
    private record Turn(
            Settings settings, Scheduler scheduler, Recall before, OffsetDateTime now, long seed, Outcomes outcomes) {}

    private static Settings settings(Random random) {
        var weights = Parameters.STANDARD.weights().stream()
                .mapToDouble(weight -> weight * Math.exp(random.nextGaussian()))
                .toArray();
        return new Settings(
                Parameters.of(weights),
                0.70 + 0.29 * random.nextDouble(),
                steps(random),
                steps(random),
                1 + random.nextInt(random.nextBoolean() ? 10 : 36_500),
                LocalTime.of(random.nextInt(24), random.nextInt(60)),
                Fuzz.values()[random.nextInt(2)]);
    }

    private static Steps steps(Random random) {
        var delays = new ArrayList<Duration>();
        var delay = Duration.ZERO;
        for (var i = random.nextInt(4); i > 0; i--) {
            delay = delay.plusSeconds(1 + random.nextInt(random.nextInt(4) == 0 ? 200_000 : 1_000));
            delays.add(delay);
        }
        return new Steps(delays);
    }

    private static OffsetDateTime later(Recall.Seen seen, Random random) {
        var moment = switch (random.nextInt(4)) {
            case 0 -> seen.due();
            case 1 -> seen.due().plusHours(random.nextInt(2_000));
            case 2 -> seen.reviewed().plusSeconds(random.nextInt(100_000));
            default -> seen.reviewed().minusHours(random.nextInt(100));
        };
        return moment.withOffsetSameInstant(ZoneOffset.ofHours(random.nextInt(-12, 15)));
    }

    private static void everyTurn(Consumer<Turn> law) {
        for (var student = 0; student < STUDENTS; student++) {
            var random = new Random(student);
            var settings = settings(random);
            var scheduler = new Scheduler(settings);
            Recall recall = new Recall.Unseen();
            var now = Histories.NOON;
            for (var review = 0; review < REVIEWS; review++) {
                var grade = Grade.values()[random.nextInt(4)];
                var seed = 1_000L * student + review;
                var outcomes = scheduler.outcomes(recall, now, seed);
                law.accept(new Turn(settings, scheduler, recall, now, seed, outcomes));
                recall = outcomes.of(grade);
                now = later(outcomes.of(grade), random);
            }
        }
    }

    private static List<Recall.Seen> all(Outcomes outcomes) {
        return List.of(outcomes.again(), outcomes.hard(), outcomes.good(), outcomes.easy());
    }

    @Test
    void nothingIsDueBeforeNow() {
        everyTurn(turn ->
                all(turn.outcomes()).forEach(seen -> assertFalse(seen.due().isBefore(turn.now()), turn::toString)));
    }

    @Test
    void aBetterGradeIsNeverDueEarlier() {
        everyTurn(turn -> {
            var outcomes = all(turn.outcomes());
            for (var i = 1; i < outcomes.size(); i++) {
                assertFalse(outcomes.get(i).due().isBefore(outcomes.get(i - 1).due()), turn::toString);
            }
        });
    }

    @Test
    void aBetterGradeIsNeverLessStable() {
        everyTurn(turn -> {
            var outcomes = all(turn.outcomes());
            for (var i = turn.before() instanceof Recall.Seen ? 1 : outcomes.size(); i < outcomes.size(); i++) {
                var worse = outcomes.get(i - 1).memory().stability();
                assertTrue(outcomes.get(i).memory().stability() >= worse, turn::toString);
            }
        });
    }

    @Test
    void gradesThatLeadToDaysAreADayApart() {
        everyTurn(turn -> {
            var scheduler = turn.scheduler();
            var last = scheduler.day(turn.now()).plusDays(turn.settings().maximumDays());
            var days = all(turn.outcomes()).stream()
                    .filter(seen -> seen.phase() instanceof Phase.Reviewing)
                    .map(seen -> scheduler.day(seen.due()))
                    .toList();
            for (var i = 1; i < days.size(); i++) {
                assertTrue(days.get(i).isAfter(days.get(i - 1)) || !days.get(i).isBefore(last), turn::toString);
            }
        });
    }

    @Test
    void daysStayWithinTheLongestIntervalOrTheLongestStep() {
        everyTurn(turn -> {
            var scheduler = turn.scheduler();
            var last = scheduler.startOfDay(
                    scheduler.day(turn.now()).plusDays(turn.settings().maximumDays()),
                    turn.now().getOffset());
            var outcomes = all(turn.outcomes());
            var step = outcomes.stream()
                    .filter(seen -> !(seen.phase() instanceof Phase.Reviewing))
                    .map(Recall.Seen::due)
                    .max(OffsetDateTime::compareTo)
                    .orElse(last);
            var bound = step.isAfter(last) ? step : last;
            outcomes.forEach(seen -> assertFalse(seen.due().isAfter(bound), turn::toString));
        });
    }

    @Test
    void fuzzDoesNotShrinkAnIntervalThatGrew() {
        everyTurn(turn -> {
            var good = turn.outcomes().good();
            if (!(turn.before() instanceof Recall.Seen seen && good.phase() instanceof Phase.Reviewing)) {
                return;
            }
            var days = Math.round(new Formula(turn.settings().parameters())
                    .interval(turn.settings().retention(), good.memory().stability()));
            var elapsed = daysBetween(turn.scheduler(), seen.reviewed(), turn.now());
            if (elapsed > 0 && elapsed < Math.min(days, turn.settings().maximumDays())) {
                assertTrue(daysBetween(turn.scheduler(), turn.now(), good.due()) > elapsed, turn::toString);
            }
        });
    }

    private static long daysBetween(Scheduler scheduler, OffsetDateTime from, OffsetDateTime to) {
        return scheduler.day(to).toEpochDay() - scheduler.day(from).toEpochDay();
    }

    @Test
    void memoriesStayWithinTheirBounds() {
        everyTurn(turn -> all(turn.outcomes()).forEach(seen -> {
            var memory = seen.memory();
            assertTrue(memory.stability() >= 0.001 && memory.stability() <= 36_500, turn::toString);
            assertTrue(memory.difficulty() >= 1 && memory.difficulty() <= 10, turn::toString);
        }));
    }

    @Test
    void retrievabilityIsAChance() {
        everyTurn(turn -> {
            var chance = turn.scheduler()
                    .retrievability(turn.outcomes().good(), turn.now().plusDays(400));
            assertTrue(chance > 0 && chance < 1, turn::toString);
        });
    }

    @Test
    void replayGivesTheSameToTheLastBit() {
        var first = new ArrayList<Outcomes>();
        var second = new ArrayList<Outcomes>();
        everyTurn(turn -> first.add(turn.outcomes()));
        everyTurn(turn -> second.add(turn.outcomes()));
        assertEquals(first, second);
    }

    @Test
    void whatAButtonPromisesItsGradeBrings() {
        everyTurn(turn -> {
            for (var grade : Grade.values()) {
                assertEquals(
                        turn.outcomes().of(grade),
                        turn.scheduler().next(turn.before(), grade, turn.now(), turn.seed()));
            }
        });
    }

    /// Chooses the first day, and where a worse grade has taken it the last.
    private static final Placing APART = new Placing() {
        @Override
        public int choose(LocalDate today, int low, int high, double chance) {
            return low;
        }

        @Override
        public int chooseAfter(LocalDate today, int low, int high, double chance) {
            return high;
        }
    };

    @Test
    void whereverReviewsArePlacedGradesThatLeadToDaysAreADayApart() {
        everyTurn(turn -> {
            var scheduler = turn.scheduler();
            var last = scheduler.day(turn.now()).plusDays(turn.settings().maximumDays());
            var days = all(scheduler.outcomes(turn.before(), turn.now(), turn.seed(), APART)).stream()
                    .filter(seen -> seen.phase() instanceof Phase.Reviewing)
                    .map(seen -> scheduler.day(seen.due()))
                    .toList();
            for (var i = 1; i < days.size(); i++) {
                assertTrue(days.get(i).isAfter(days.get(i - 1)) || !days.get(i).isBefore(last), turn::toString);
            }
        });
    }

    @Test
    void whereverReviewsArePlacedWhatAButtonPromisesItsGradeBrings() {
        everyTurn(turn -> {
            var outcomes = turn.scheduler().outcomes(turn.before(), turn.now(), turn.seed(), APART);
            for (var grade : Grade.values()) {
                assertEquals(
                        outcomes.of(grade),
                        turn.scheduler().next(turn.before(), grade, turn.now(), turn.seed(), APART));
            }
        });
    }
}
