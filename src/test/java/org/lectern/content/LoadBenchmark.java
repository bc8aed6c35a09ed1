package org.lectern.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.proof.Proof;
import tools.jackson.databind.json.JsonMapper;

/// How long loading and checking 1,000 units takes, beside Jackson parsing the same bytes into trees. The first round
/// is
/// that of a JVM that has run nothing before; the processor's time is that of all its cores together.
///
/// `mvn test -Dtest=LoadBenchmark -Dlectern.benchmark=true`
@EnabledIfSystemProperty(named = "lectern.benchmark", matches = "true")
final class LoadBenchmark {
    private static final int UNITS = 1000;
    private static final int BYTES = 8000;
    private static final int ROUNDS = 25;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path content;

    private static int used;

    @Test
    void loadingBesideParsing() throws IOException {
        var folder = LargeCourse.write(content, UNITS, BYTES);
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        var json = JsonMapper.builder().build();
        var parsing = new ArrayList<Round>();
        var loading = new ArrayList<Round>();
        var checking = new ArrayList<Round>();
        for (var round = 0; round < ROUNDS; round++) {
            parsing.add(timed(() -> {
                for (var file : files) {
                    used += json.readTree(Files.readAllBytes(file)).size();
                }
            }));
            loading.add(timed(() -> used += Library.read(content).shelves().size()));
            checking.add(
                    timed(() -> used += Proof.read(content, TODAY).problems().size()));
        }
        var problems = Proof.read(content, TODAY).problems();
        var bytes = 0L;
        for (var file : files) {
            bytes += Files.size(file);
        }
        System.out.printf("%,d files, %.1f MB, %d problems%n", files.size(), bytes / 1e6, problems.size());
        print("Jackson, trees only", parsing, parsing);
        print("Lectern, loading", loading, parsing);
        print("Lectern, loading and check", checking, parsing);
    }

    private static void print(String what, List<Round> times, List<Round> beside) {
        System.out.printf(
                "%-28s %5.0f ms (best %4.0f, first %5.0f, processor %5.0f)   factor %5.1f (best %5.1f, first %5.1f)%n",
                what,
                median(times, Round::clock),
                best(times),
                times.getFirst().clock(),
                median(times, Round::processor),
                median(times, Round::clock) / median(beside, Round::clock),
                best(times) / best(beside),
                times.getFirst().clock() / beside.getFirst().clock());
    }

    /// Milliseconds.
    private record Round(double clock, double processor) {}

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static Round timed(Work work) throws IOException {
        var processor = processor();
        var clock = System.nanoTime();
        work.run();
        return new Round((System.nanoTime() - clock) / 1e6, processor() - processor);
    }

    /// Milliseconds that this process has had of all cores.
    private static double processor() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .orElse(0L);
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> time) {
        // The first rounds warm the machine up.
        var warm = rounds.subList(rounds.size() / 3, rounds.size()).stream()
                .mapToDouble(time)
                .sorted()
                .toArray();
        return warm[warm.length / 2];
    }

    private static double best(List<Round> rounds) {
        return rounds.stream().mapToDouble(Round::clock).min().orElseThrow();
    }
}
