package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GoalsTest {
    @Test
    void allGoalsAreReadBack() {
        for (var perDay = 0; perDay <= 999; perDay++) {
            assertEquals(Optional.of(new Goals(perDay)), Goals.of(new Goals(perDay).written()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "1000", "20.5", "many", "99999999999"})
    void nonsenseIsNoGoal(String written) {
        assertEquals(Optional.empty(), Goals.of(written));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1000})
    void impossibleNumbersAreRefused(int perDay) {
        assertThrows(IllegalArgumentException.class, () -> new Goals(perDay));
    }
}
