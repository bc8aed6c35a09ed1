package org.lectern.schedule;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {
    @ParameterizedTest
    @CsvSource({"0.0009, 5", "36500.1, 5", "NaN, 5", "1, 0.99", "1, 10.01", "1, NaN"})
    void impossibleMemory(double stability, double difficulty) {
        assertThrows(IllegalArgumentException.class, () -> new Memory(stability, difficulty));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.69, 0.991, Double.NaN})
    void retentionOutOfRange(double retention) {
        assertThrows(IllegalArgumentException.class, () -> Settings.STANDARD.withRetention(retention));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 36_501})
    void longestIntervalOutOfRange(int days) {
        assertThrows(IllegalArgumentException.class, () -> Settings.STANDARD.withMaximumDays(days));
    }

    @Test
    void negativeStep() {
        assertThrows(IllegalArgumentException.class, () -> new Phase.Learning(-1));
    }

    @Test
    void dueBeforeReview() {
        var memory = new Memory(1, 5);
        var now = Histories.NOON;
        assertThrows(
                IllegalArgumentException.class,
                () -> new Recall.Seen(memory, new Phase.Reviewing(), now, now.minusSeconds(1)));
    }
}
