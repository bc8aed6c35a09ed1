package org.lectern.schedule.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.schedule.Answer;

/// What the optimizer is worth and how long it takes, on simulated learners, beside the published weights and, where
/// node and the package are there (`NODE_PATH`), beside fsrs-rs.
///
/// `NODE_PATH=... mvn test -Dtest=FitBenchmark -Dlectern.benchmark=true`
@EnabledIfSystemProperty(named = "lectern.benchmark", matches = "true")
final class FitBenchmark {
    private static final int LEARNERS = 24;
    private static final int TESTED = 1_024;
    private static final int[] SIZES = {64, 128, 256, 512, 1_024, 2_048, 4_096};
    private static final int FOLDS = 5;
    private static final int SPLIT = 3_000;
    private static final int ROUNDS = 9;

    @TempDir
    private Path folder;

    /// What another optimizer found, and the milliseconds it took.
    private record Found(double processor, double clock, double[] weights) {}

    @Test
    void smallLogs() throws IOException, InterruptedException {
        var logs = logs(SIZES[SIZES.length - 1] + TESTED);
        var tasks = new StringBuilder();
        for (var learner = 0; learner < LEARNERS; learner++) {
            for (var size : SIZES) {
                task(tasks, learner + "/" + size, size, logs.get(learner));
            }
        }
        var found = fsrsRs(tasks);
        System.out.printf(
                "%d learners, log loss on the next %,d items (RMSE of bins)%n%6s %18s %18s %18s%n",
                LEARNERS, TESTED, "items", "published", "fsrs-rs", "Lectern");
        var means = new double[3];
        for (var size : SIZES) {
            var scores = new double[3][2];
            for (var learner = 0; learner < LEARNERS; learner++) {
                var log = logs.get(learner);
                var test = Items.first(log, size + TESTED);
                add(scores[0], Trial.of(test, Prior.STANDARD, size));
                add(
                        scores[1],
                        Optional.ofNullable(found.get(learner + "/" + size))
                                .map(other -> Trial.of(test, other.weights(), size)));
                add(scores[2], Trial.of(test, fitted(upTo(log, size)), size));
            }
            System.out.printf("%,6d", size);
            for (var i = 0; i < scores.length; i++) {
                System.out.printf("   %7.4f (%6.4f)", scores[i][0] / LEARNERS, scores[i][1] / LEARNERS);
                means[i] += scores[i][0] / LEARNERS / SIZES.length;
            }
            System.out.println();
        }
        System.out.printf("  mean   %7.4f %18.4f %18.4f%n", means[0], means[1], means[2]);
    }

    @Test
    void timeSeriesSplits() throws IOException, InterruptedException {
        var logs = logs(SPLIT);
        var tasks = new StringBuilder();
        var segment = SPLIT / (FOLDS + 1);
        for (var learner = 0; learner < LEARNERS; learner++) {
            for (var fold = 1; fold <= FOLDS; fold++) {
                task(tasks, learner + "/" + fold, fold * segment, logs.get(learner));
            }
        }
        var found = fsrsRs(tasks);
        var sums = new double[3];
        for (var learner = 0; learner < LEARNERS; learner++) {
            for (var fold = 1; fold <= FOLDS; fold++) {
                var size = fold * segment;
                var log = logs.get(learner);
                var test = Items.first(log, size + segment);
                sums[0] += Trial.of(test, Prior.STANDARD, size).logLoss();
                var other = found.get(learner + "/" + fold);
                sums[1] += other == null
                        ? Double.NaN
                        : Trial.of(test, other.weights(), size).logLoss();
                sums[2] += Trial.of(test, fitted(upTo(log, size)), size).logLoss();
            }
        }
        System.out.printf(
                "%d folds of %,d items: published %.4f, fsrs-rs %.4f, Lectern %.4f%n",
                FOLDS, SPLIT, sums[0] / LEARNERS / FOLDS, sums[1] / LEARNERS / FOLDS, sums[2] / LEARNERS / FOLDS);
    }

    @Test
    void speed() throws IOException, InterruptedException {
        for (var size : new int[] {6_000, 100_000}) {
            var log = upTo(Learner.log(0, size), size);
            var tasks = new StringBuilder();
            for (var round = 0; round < ROUNDS; round++) {
                task(tasks, "" + round, size, log);
            }
            var found = fsrsRs(tasks).values();
            var processor = new ArrayList<Double>();
            var clock = new ArrayList<Double>();
            for (var round = 0; round < ROUNDS; round++) {
                var start = System.nanoTime();
                var used = processor();
                fitted(log);
                processor.add((processor() - used) / 1e6);
                clock.add((System.nanoTime() - start) / 1e6);
            }
            System.out.printf(
                    "%,7d items: Lectern %.0f ms (best %.0f, processor %.0f); fsrs-rs %.0f ms (best %.0f, processor"
                            + " %.0f)%n",
                    size,
                    median(clock),
                    clock.stream().min(Double::compare).orElseThrow(),
                    median(processor),
                    median(found.stream().map(Found::clock).toList()),
                    found.stream().mapToDouble(Found::clock).min().orElse(Double.NaN),
                    median(found.stream().map(Found::processor).toList()));
        }
    }

    private static List<List<Answer>> logs(int items) {
        var logs = new ArrayList<List<Answer>>();
        for (var learner = 0; learner < LEARNERS; learner++) {
            logs.add(Learner.log(learner, items));
        }
        return logs;
    }

    /// The log up to and with so many items.
    static List<Answer> upTo(List<Answer> log, int items) {
        return log.subList(0, Items.first(log, items).grade.length);
    }

    private static double[] fitted(List<Answer> log) {
        return Fitting.of(log, Progress.UNWATCHED).orElseThrow().chosen().weights().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static void add(double[] sums, Score score) {
        sums[0] += score.logLoss();
        sums[1] += score.rmseBins();
    }

    private static void add(double[] sums, Optional<Score> score) {
        sums[0] += score.map(Score::logLoss).orElse(Double.NaN);
        sums[1] += score.map(Score::rmseBins).orElse(Double.NaN);
    }

    private static void task(StringBuilder tasks, String name, int items, List<Answer> log) {
        tasks.append(name).append(" 0 ").append(items).append(' ');
        tasks.append(log.stream()
                .map(answer -> answer.card() + ":" + answer.day() + ":"
                        + (answer.grade().ordinal() + 1))
                .collect(Collectors.joining(" ")));
        tasks.append('\n');
    }

    /// What fsrs-rs finds; nothing where it cannot be run.
    private Map<String, Found> fsrsRs(StringBuilder tasks) throws IOException, InterruptedException {
        var in = Files.writeString(folder.resolve("tasks"), tasks);
        var out = folder.resolve("found");
        try {
            var node = new ProcessBuilder("node", "src/test/node/fit.cjs", in.toString())
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (node.waitFor() != 0) {
                System.out.println("fsrs-rs is not at hand: set NODE_PATH");
                return Map.of();
            }
        } catch (IOException e) {
            System.out.println("fsrs-rs is not at hand: " + e.getMessage());
            return Map.of();
        }
        var found = new HashMap<String, Found>();
        for (var line : Files.readAllLines(out)) {
            var words = line.split(" ");
            var numbers = Arrays.stream(words)
                    .skip(1)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            found.put(words[0], new Found(numbers[0], numbers[1], Arrays.copyOfRange(numbers, 2, numbers.length)));
        }
        return found;
    }

    /// Nanoseconds all processors have spent on this process, in steps of about ten milliseconds.
    private static long processor() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }

    private static double median(List<Double> numbers) {
        return numbers.stream().sorted().skip(numbers.size() / 2).findFirst().orElse(Double.NaN);
    }
}
