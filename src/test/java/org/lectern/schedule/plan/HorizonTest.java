package org.lectern.schedule.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

final class HorizonTest {
    private record Ask(LocalDate today, int from, int to, double chance) {
        int of(Load load) {
            return load.placing(Set.of(), 0.3).choose(today, from, to, chance);
        }
    }

    /// Days pass, the clock is set back, reviews come and go. What the thread that plans them keeps of the days must
    /// not differ from what another thread finds, which reckons each time.
    @RepeatedTest(5)
    void whatIsKeptOfTheDaysIsWhatTheyAre(RepetitionInfo nth) {
        var random = new Random(nth.getCurrentRepetition());
        var load = new Load(nth.getCurrentRepetition() % 2 == 0 ? Week.EVEN : Week.free(List.of(DayOfWeek.SUNDAY)));
        var today = LocalDate.of(2026, 11, 23);
        for (var step = 0; step < 600; step++) {
            if (random.nextInt(6) == 0) {
                today = today.plusDays(random.nextInt(-2, 4));
            }
            var day = today.plusDays(random.nextInt(1, 60));
            switch (random.nextInt(4)) {
                case 0 -> load.add(day, random.nextDouble());
                case 1 -> load.remove(day, random.nextDouble() / 4);
                case 2 -> load.dawn(today.plusDays(random.nextInt(3)));
                default -> load.plan(today, day, random.nextDouble());
            }
            var low = random.nextInt(1, 50);
            var ask = new Ask(today, low, low + random.nextInt(12), random.nextDouble());
            var reckoned = CompletableFuture.supplyAsync(() -> ask.of(load)).join();
            assertEquals(reckoned, ask.of(load), "step " + step);
        }
    }
}
