package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
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
        Tea.write(content);
        try (var desk = Desk.open(content, data, () -> OffsetDateTime.parse("2026-11-23T09:00:00+01:00"))) {
            desk.screen().await(".heading");
            var before = sizes(desk);
            for (var step = 0; step < 10; step++) {
                desk.screen().press(KeyCode.CONTROL, KeyCode.EQUALS);
            }
            desk.screen().settle();
            var after = sizes(desk);
            assertEquals(List.of(20L), ratios(before, after), before + " " + after);
        }
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
