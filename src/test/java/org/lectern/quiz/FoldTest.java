package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.schedule.Grade;

final class FoldTest {
    private static final List<Review> LOG = IntStream.range(0, 25_000)
            .mapToObj(n -> Samples.review(
                    Samples.id("q" + n % 900, "asked"), Samples.MORNING.plusMinutes(20L * n), Grade.GOOD))
            .toList();

    @Test
    void itIsToldHowFarItIs() {
        var told = new ArrayList<Double>();
        History.of(Planning.STANDARD, LOG, told::add);
        assertEquals(List.of(0.4, 0.8), told);
    }

    @Test
    void whoIsToldMayEndIt() {
        assertThrows(
                CancellationException.class,
                () -> History.of(Planning.STANDARD, LOG, _ -> {
                    throw new CancellationException();
                }));
    }
}
