package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.ui.Tea;

final class TextSizeTest {
    @TempDir
    private Path content = Path.of("");

    @TempDir
    private Path data = Path.of("");

    @Test
    void everyWordOfThePageGrowsAlike() throws TimeoutException {
        try (var desk = open()) {
            var before = sizes(desk);
            enlarge(desk);
            var after = sizes(desk);
            assertEquals(List.of(20L), ratios(before, after), before + " " + after);
        }
    }

    @Test
    void allOfTheBarStaysInTheWindow() throws TimeoutException {
        try (var desk = open()) {
            enlarge(desk);
            var bar = (Region) desk.screen().find(".top-bar");
            var reach = bar.getChildrenUnmodifiable().stream()
                    .filter(Node::isManaged)
                    .mapToDouble(child -> child.getBoundsInParent().getMaxX())
                    .max()
                    .orElseThrow();
            assertTrue(
                    reach <= bar.getScene().getWidth(),
                    reach + " of " + bar.getScene().getWidth());
            assertEquals(0, bar.localToScene(0, 0).getX());
        }
    }

    private Desk open() throws TimeoutException {
        Tea.write(content);
        var desk = Desk.open(content, data, () -> OffsetDateTime.parse("2026-11-23T09:00:00+01:00"));
        desk.screen().await(".heading");
        return desk;
    }

    private static void enlarge(Desk desk) {
        for (var step = 0; step < 10; step++) {
            desk.screen().press(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        desk.screen().settle();
    }

    /// The sizes of the words that are there at either size.
    private static List<Double> sizes(Desk desk) {
        return Stream.of(".unit-title", ".introduction", ".heading", ".running")
                .map(selector -> ((Parent) desk.screen().find(selector))
                        .getChildrenUnmodifiable().stream()
                                .filter(Text.class::isInstance)
                                .map(Text.class::cast)
                                .findFirst()
                                .orElseThrow()
                                .getFont()
                                .getSize())
                .toList();
    }

    private static List<Long> ratios(List<Double> before, List<Double> after) {
        return Stream.iterate(0, i -> i < before.size(), i -> i + 1)
                .map(i -> Math.round(10 * after.get(i) / before.get(i)))
                .distinct()
                .toList();
    }
}
