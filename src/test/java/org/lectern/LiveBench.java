package org.lectern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.lectern.ui.Place;

/// Measures how long it takes from a save to the new block on the screen: for the unit that comes with Lectern, and for
/// a course of 1,000 units, saved as editors save.
final class LiveBench {
    private static final int SAVES = 20;
    private static final int UNITS = 1000;

    private LiveBench() {}

    /// How an editor saves.
    private enum Style {
        WRITE {
            @Override
            void save(Path file, String text) throws IOException {
                Files.writeString(file, text);
            }
        },
        RENAME {
            @Override
            void save(Path file, String text) throws IOException {
                var beside = Files.writeString(file.resolveSibling(file.getFileName() + ".tmp"), text);
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        },
        BACKUP {
            @Override
            void save(Path file, String text) throws IOException {
                Files.move(file, file.resolveSibling(file.getFileName() + "~"), StandardCopyOption.REPLACE_EXISTING);
                Files.writeString(file, text);
            }
        };

        abstract void save(Path file, String text) throws IOException;
    }

    public static void main(String[] arguments) throws Exception {
        var content = Files.createTempDirectory("live-bench");
        try (var files = Files.list(Path.of("content", "mla-c01"))) {
            var course = Files.createDirectories(content.resolve("one").resolve("mla-c01"));
            for (var file : files.toList()) {
                Files.copy(file, course.resolve(file.getFileName().toString()));
            }
        }
        measure("shipped unit", content.resolve("one"), new Place.Reading("mla-c01", "unit-3", ""));
        thousand(content.resolve("thousand"));
        measure("1,000 units", content.resolve("thousand"), new Place.Reading("big", "u500", ""));
        Platform.exit();
        System.exit(0);
    }

    /// Edits the heading of the unit's first plain section, again and again.
    private static void measure(String name, Path content, Place.Reading page) throws IOException, TimeoutException {
        var unit = content.resolve(page.course()).resolve(page.unit() + ".json");
        var data = Files.createTempDirectory("live-bench-data");
        var title = "\"title\": \"Bench\"";
        Files.writeString(unit, withSection(Files.readString(unit), title));
        var text = Files.readString(unit);
        try (var desk = Desk.open(content, data, OffsetDateTime::now)) {
            desk.go(page);
            desk.screen().await("#bench");
            for (var style : Style.values()) {
                var times = new double[SAVES];
                for (var save = 0; save < SAVES; save++) {
                    var wanted = style + " " + save;
                    var edited = text.replace(title, "\"title\": \"" + wanted + "\"");
                    var begun = System.nanoTime();
                    style.save(unit, edited);
                    awaitHeading(desk, wanted);
                    times[save] = (System.nanoTime() - begun) / 1e6;
                }
                Arrays.sort(times);
                System.out.printf(
                        "%-12s %-7s median %4.0f ms, longest %4.0f ms%n",
                        name, style, times[SAVES / 2], times[SAVES - 1]);
            }
        }
    }

    private static String withSection(String json, String title) {
        var blocks = json.indexOf('[', json.indexOf("\"blocks\"")) + 1;
        return json.substring(0, blocks) + "{ \"kind\": \"prose\", \"id\": \"bench\", " + title
                + ", \"paragraphs\": [\"Words.\"] }," + json.substring(blocks);
    }

    /// Looks every 2 ms whether a layout has passed with the new heading.
    private static void awaitHeading(Desk desk, String wanted) {
        for (var look = 0; look < 5000; look++) {
            if (desk.screen().all("#bench .heading").stream().anyMatch(node -> says(node, wanted))) {
                desk.screen().run(() -> {});
                return;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(2_000_000);
        }
        throw new IllegalStateException(wanted + " never came");
    }

    private static boolean says(Node node, String words) {
        return node instanceof Label label && label.getText().equals(words);
    }

    private static void thousand(Path content) throws IOException {
        var course = Files.createDirectories(content.resolve("big"));
        for (var unit = 0; unit < UNITS; unit++) {
            Files.writeString(course.resolve("u" + unit + ".json"), unit(unit));
        }
        var ids =
                IntStream.range(0, UNITS).mapToObj(unit -> "\"u" + unit + "\"").collect(Collectors.joining(","));
        Files.writeString(
                course.resolve("course.json"), "{ \"id\": \"big\", \"title\": \"Big\", \"units\": [" + ids + "] }");
    }

    /// About 8 kB.
    private static String unit(int unit) {
        var sections = IntStream.range(0, 6).mapToObj(nth ->
                """
                { "kind": "prose", "id": "p%1$d", "title": "Section %1$d", "paragraphs": ["%2$s", "See [that](#t%3$d-1)."] }
                """.formatted(nth, "The *quick* fox jumps over a `lazy` dog again. ".repeat(16), unit));
        var terms = IntStream.range(0, 10)
                .mapToObj(nth -> """
                    { "id": "t%1$d-%2$d", "term": "Word%1$dx%2$d", "meaning": "%3$s" }
                    """.formatted(unit, nth, "A meaning of some length. ".repeat(4)));
        var blocks = List.of(
                sections.collect(Collectors.joining(",")),
                "{ \"kind\": \"glossary\", \"id\": \"words\", \"title\": \"Words\", \"terms\": ["
                        + terms.collect(Collectors.joining(",")) + "] }");
        return "{ \"id\": \"u" + unit + "\", \"title\": \"Unit " + unit + "\", \"introduction\": \"I\", \"blocks\": ["
                + String.join(",", blocks) + "] }";
    }
}
