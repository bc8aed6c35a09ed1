package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ShortcutTest {
    @ParameterizedTest
    @EnumSource
    void everyShortcutSaysWhatItDoes(Shortcut shortcut) {
        assertEquals(false, shortcut.about().isBlank());
    }

    /// What works everywhere must not mean something else on a screen.
    @Test
    void noKeyMeansTwoThingsWhereBothWork() {
        for (var scope : List.of(Shortcut.Scope.READER, Shortcut.Scope.STATISTICS, Shortcut.Scope.DRILL)) {
            Set<KeyCombination> keys = new HashSet<>();
            var twice = Stream.of(Shortcut.in(Shortcut.Scope.WINDOW), Shortcut.in(scope))
                    .flatMap(List::stream)
                    .distinct()
                    .flatMap(shortcut -> shortcut.keys().stream())
                    .filter(key -> !keys.add(key))
                    .toList();
            assertEquals(List.of(), twice, scope.toString());
        }
    }
}
