package org.lectern.schedule.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.schedule.Settings;
import org.lectern.schedule.Steps;

class PreferencesTest {
    @Test
    void whatWasWrittenIsReadBack() {
        var chosen = new Preferences(
                Settings.STANDARD
                        .withRetention(0.87)
                        .withSteps(Steps.NONE, Steps.ofMinutes(1, 20))
                        .withMaximumDays(90)
                        .withRollover(LocalTime.of(3, 0)),
                new Week(Map.of(DayOfWeek.SUNDAY, 0.0, DayOfWeek.FRIDAY, 0.5)),
                Duration.ofMinutes(12));
        var read = Preferences.of(chosen.written()).orElseThrow();
        assertEquals(chosen.settings(), read.settings());
        assertEquals(chosen.daily(), read.daily());
        for (var day : DayOfWeek.values()) {
            assertEquals(chosen.week().share(day), read.week().share(day));
        }
    }

    @Test
    void whatIsNotNamedIsAsUsual() {
        assertEquals(
                0.8,
                Preferences.of("retention=0.8 novelty=3")
                        .orElseThrow()
                        .settings()
                        .retention());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "retention=2", "week=1", "learning=5,1", "minutes=0", "rollover=25:00"})
    void nonsenseIsNotRead(String written) {
        assertEquals(Optional.empty(), Preferences.of(written));
    }
}
