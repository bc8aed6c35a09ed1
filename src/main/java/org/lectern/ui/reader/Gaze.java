package org.lectern.ui.reader;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lectern.content.Block;

/// Adds up how long each block of a page is looked at, until it counts as read. One reads a block at a time: the time
/// goes to the first block in view that was not read yet.
final class Gaze {
    /// A block counts as looked at when half of it is in view, or half of what is in view is of it.
    private static final double HALF = 0.5;

    /// How much of a block must have been in view, with a little allowed for rounding.
    private static final double ALL = 0.98;

    private final Function<Block, Duration> needed;
    private final Consumer<String> read;
    private final Map<String, Look> looks = new HashMap<>();

    /// How a block was looked at so far.
    ///
    /// @param from where the part begins that was in view, from 0 to 1
    /// @param to where it ends
    private record Look(Duration time, double from, double to) {
        static final Look NONE = new Look(Duration.ZERO, 1, 0);

        Look and(Duration more, double top, double bottom) {
            return new Look(time.plus(more), Math.min(from, top), Math.max(to, bottom));
        }
    }

    /// @param needed how long a block must be looked at
    /// @param read is told which block was read
    Gaze(Function<Block, Duration> needed, Consumer<String> read) {
        this.needed = needed;
        this.read = read;
    }

    /// Some time has passed with these blocks in view.
    ///
    /// @param unread the blocks of the page that were not read, from top to bottom
    void pass(Duration time, Iterable<Seen> unread) {
        var reading = Optional.<Seen>empty();
        for (var seen : unread) {
            if (seen.isInView()) {
                var counts = reading.isEmpty() && seen.isLookedAt();
                reading = reading.or(() -> counts ? Optional.of(seen) : Optional.empty());
                look(seen, counts ? time : Duration.ZERO);
            }
        }
    }

    private void look(Seen seen, Duration time) {
        var id = seen.block().id();
        var look = looks.getOrDefault(id, Look.NONE).and(time, seen.from(), seen.to());
        looks.put(id, look);
        if (look.to() - look.from() >= ALL && look.time().compareTo(needed.apply(seen.block())) >= 0) {
            looks.remove(id);
            read.accept(id);
        }
    }

    /// A block, and what of it is in view.
    ///
    /// @param top of the block below the window's top, in pixels
    /// @param window its height, in pixels
    record Seen(Block block, double top, double height, double window) {
        double from() {
            return height <= 0 ? 0 : Math.clamp(-top / height, 0, 1);
        }

        double to() {
            return height <= 0 ? 1 : Math.clamp((window - top) / height, 0, 1);
        }

        private double pixels() {
            return (to() - from()) * height;
        }

        boolean isInView() {
            return top < window && top + height > 0;
        }

        boolean isLookedAt() {
            return pixels() >= HALF * Math.min(height, window);
        }
    }
}
