package org.lectern.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepsTest {
    private static final Steps TWO = Steps.ofMinutes(1, 10);
    private static final Steps ONE = Steps.ofMinutes(10);

    private static Optional<Steps.Wait> wait(int step, String delay) {
        return Optional.of(new Steps.Wait(step, Duration.parse(delay)));
    }

    @Test
    void againReturnsToTheFirstStep() {
        assertEquals(wait(0, "PT1M"), TWO.after(1, Grade.AGAIN));
    }

    @Test
    void hardOnTheFirstOfTwoStepsWaitsHalfway() {
        assertEquals(wait(0, "PT5M30S"), TWO.after(0, Grade.HARD));
    }

    @Test
    void hardOnTheOnlyStepWaitsHalfAsLongAgain() {
        assertEquals(wait(0, "PT15M"), ONE.after(0, Grade.HARD));
    }

    @Test
    void hardRepeatsALaterStep() {
        assertEquals(wait(1, "PT10M"), TWO.after(1, Grade.HARD));
    }

    @Test
    void goodGoesToTheNextStep() {
        assertEquals(wait(1, "PT10M"), TWO.after(0, Grade.GOOD));
    }

    @Test
    void goodLeavesTheLastStep() {
        assertEquals(Optional.empty(), TWO.after(1, Grade.GOOD));
    }

    @Test
    void easyLeavesEveryStep() {
        assertEquals(Optional.empty(), TWO.after(0, Grade.EASY));
    }

    @Test
    void nothingWaitsWithoutSteps() {
        assertEquals(Optional.empty(), Steps.NONE.after(0, Grade.AGAIN));
    }

    @Test
    void aStepThatIsGoneCountsAsTheLast() {
        assertEquals(wait(1, "PT10M"), TWO.after(5, Grade.HARD));
    }

    @Test
    void aStepWithoutLengthIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Steps(List.of(Duration.ZERO)));
    }

    @Test
    void stepsThatGetShorterAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Steps.ofMinutes(10, 1));
    }
}
