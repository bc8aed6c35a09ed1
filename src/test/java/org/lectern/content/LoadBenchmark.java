package org.lectern.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.content.proof.Proof;
import tools.jackson.databind.json.JsonMapper;

/// How long loading and checking 1,000 units takes, beside Jackson parsing the same bytes into trees.
///
/// `mvn test -Dtest=LoadBenchmark -Dlectern.benchmark=true`
@EnabledIfSystemProperty(named = "lectern.benchmark", matches = "true")
final class LoadBenchmark {
    private static final int UNITS = 1000;
    private static final int BYTES = 8000;
    private static final int ROUNDS = 15;
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
        var parsing = new ArrayList<Double>();
        var loading = new ArrayList<Double>();
        var checking = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            parsing.add(milliseconds(() -> {
                for (var file : files) {
                    used += json.readTree(Files.readAllBytes(file)).size();
                }
            }));
            loading.add(
                    milliseconds(() -> used += Library.read(content).shelves().size()));
            checking.add(milliseconds(
                    () -> used += Proof.read(content, TODAY).problems().size()));
        }
        var problems = Library.read(content).problems();
        var bytes = 0L;
        for (var file : files) {
            bytes += Files.size(file);
        }
        System.out.printf("%,d files, %.1f MB, %d problems%n", files.size(), bytes / 1e6, problems.size());
        problems.stream().limit(3).forEach(System.out::println);
        print("Jackson, trees only", parsing, parsing);
        print("Lectern, loading", loading, parsing);
        print("Lectern, loading and check", checking, parsing);
    }

    private static void print(String what, List<Double> times, List<Double> beside) {
        System.out.printf(
                "%-28s %6.0f ms (best %4.0f)   factor %5.1f (best %5.1f)%n",
                what, median(times), best(times), median(times) / median(beside), best(times) / best(beside));
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static double milliseconds(Work work) throws IOException {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> times) {
        // The first rounds warm the machine up.
        var warm =
                times.subList(times.size() / 3, times.size()).stream().sorted().toList();
        return warm.get(warm.size() / 2);
    }

    private static double best(List<Double> times) {
        return times.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }
}
