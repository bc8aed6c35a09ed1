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

    @Test
    void whatTheStudentWantsToBeAskedIsReadBack() {
        for (var candour : Goals.Candour.values()) {
            for (var refuting : Goals.Refuting.values()) {
                var goals = new Goals(20).with(candour).with(refuting);
                assertEquals(Optional.of(goals), Goals.of(goals.written()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "20 told", "asked", "20 asked no", "-1", "1000", "20.5", "many", "99999999999"})
    void nonsenseIsNoGoal(String written) {
        assertEquals(Optional.empty(), Goals.of(written));
    }

    @Test
    void goalsOfEarlierVersionsAreRead() {
        assertEquals(Optional.of(new Goals(20).with(Goals.Candour.ASKED)), Goals.of("20 asked"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1000})
    void impossibleNumbersAreRefused(int perDay) {
        assertThrows(IllegalArgumentException.class, () -> new Goals(perDay));
    }
}
