package org.lectern.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.content.Block;
import org.lectern.content.Provenance;

final class GazeTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final double WINDOW = 600;

    private final List<String> read = new ArrayList<>();
    private final Gaze gaze = new Gaze(_ -> Duration.ofSeconds(3), read::add);

    private static Gaze.Seen seen(String id, double top, double height) {
        return new Gaze.Seen(new Block.Prose(id, "", List.of(), Provenance.NONE), top, height, WINDOW);
    }

    private void look(int seconds, Gaze.Seen... all) {
        for (var second = 0; second < seconds; second++) {
            var unread = List.of(all).stream()
                    .filter(seen -> !read.contains(seen.block().id()))
                    .toList();
            gaze.pass(SECOND, unread);
        }
    }

    @Test
    void aBlockIsReadWhenItWasLookedAtLongEnough() {
        look(2, seen("one", 0, 300));
        assertEquals(List.of(), read);
        look(1, seen("one", 0, 300));
        assertEquals(List.of("one"), read);
    }

    @Test
    void oneReadsABlockAtATime() {
        look(5, seen("one", 0, 250), seen("two", 250, 250));
        assertEquals(List.of("one"), read);
        look(1, seen("one", 0, 250), seen("two", 250, 250));
        assertEquals(List.of("one", "two"), read);
    }

    @Test
    void whatIsMostlyOutOfViewIsNotLookedAt() {
        look(9, seen("one", -200, 300));
        assertEquals(List.of(), read);
    }

    @Test
    void aLongBlockMustBeSeenToItsEnd() {
        look(9, seen("one", 0, 1500));
        assertEquals(List.of(), read);
        look(1, seen("one", -500, 1500));
        look(1, seen("one", -900, 1500));
        assertEquals(List.of("one"), read);
    }

    @Test
    void whatIsBelowTheWindowIsNotSeen() {
        look(9, seen("one", 700, 100));
        assertEquals(List.of(), read);
    }
}
