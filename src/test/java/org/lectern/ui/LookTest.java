package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LookTest {
    @ParameterizedTest
    @EnumSource(Look.Colours.class)
    void everyLookIsReadBack(Look.Colours colours) {
        for (var percent = 70; percent <= 250; percent++) {
            var look = new Look(colours, percent);
            assertEquals(Optional.of(look), Look.of(look.written()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "dark", "dark ", " 100", "dark large", "green 100", "dark 100 100", "dark 99999999999"})
    void nonsenseIsNoLook(String written) {
        assertEquals(Optional.empty(), Look.of(written));
    }

    @Test
    void linesAndTypefaceAreKeptAndFormerLooksStillRead() {
        for (var measure : Look.Measure.values()) {
            for (var spacing : Look.Spacing.values()) {
                for (var typeface : Look.Typeface.values()) {
                    var look = new Look(Look.Colours.SEPIA, 120, measure, spacing, typeface);
                    assertEquals(Optional.of(look), Look.of(look.written()));
                }
            }
        }
        assertEquals(Optional.of(new Look(Look.Colours.DARK, 130)), Look.of("dark 130"));
    }

    @Test
    void textGrowsAndShrinksByATenthWithinItsBounds() {
        assertEquals(110, Look.STANDARD.larger().percent());
        assertEquals(90, Look.STANDARD.smaller().percent());
        assertEquals(250, new Look(Look.Colours.DARK, 250).larger().percent());
        assertEquals(70, new Look(Look.Colours.DARK, 70).smaller().percent());
    }

    @Test
    void otherColoursKeepTheSize() {
        assertEquals(new Look(Look.Colours.DARK, 130), new Look(Look.Colours.LIGHT, 130).with(Look.Colours.DARK));
    }
}
