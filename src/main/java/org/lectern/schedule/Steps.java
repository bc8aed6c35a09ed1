package org.lectern.schedule;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The short waits a card goes through before it is brought back by days; none at all is allowed.
///
/// @param delays the wait of each step, each longer than zero and not shorter than the one before it
public record Steps(List<Duration> delays) {
    /// No steps: every answer is followed by an interval of whole days.
    public static final Steps NONE = new Steps(List.of());

    public Steps {
        delays = List.copyOf(delays);
        var before = Duration.ZERO;
        for (var delay : delays) {
            if (!delay.isPositive()) {
                throw new IllegalArgumentException("a step of " + delay + " is not longer than zero");
            }
            if (delay.compareTo(before) < 0) {
                throw new IllegalArgumentException("a step of " + delay + " follows one of " + before);
            }
            before = delay;
        }
    }

    public static Steps ofMinutes(long... minutes) {
        return new Steps(Arrays.stream(minutes).mapToObj(Duration::ofMinutes).toList());
    }

    /// A step to wait for.
    record Wait(int step, Duration delay) {}

    /// Where a grade leads from a step; empty when it leads out of the steps. A step beyond the last counts as the
    /// last.
    Optional<Wait> after(int step, Grade grade) {
        if (delays.isEmpty()) {
            return Optional.empty();
        }
        var here = Math.min(step, delays.size() - 1);
        return switch (grade) {
            case AGAIN -> Optional.of(new Wait(0, delays.getFirst()));
            case HARD -> Optional.of(new Wait(here, hard(here)));
            case GOOD ->
                here + 1 < delays.size() ? Optional.of(new Wait(here + 1, delays.get(here + 1))) : Optional.empty();
            case EASY -> Optional.empty();
        };
    }

    private Duration hard(int step) {
        var delay = delays.get(step);
        if (step > 0) {
            return delay;
        }
        // On the first step, halfway to the second or, where there is none, half as long again.
        var sum = delays.size() > 1 ? delay.plus(delays.get(1)) : delay.multipliedBy(3);
        return sum.dividedBy(2);
    }
}
