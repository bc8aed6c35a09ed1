package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FrameTest {
    @Test
    void isReadAsItWasWritten() {
        var frame = new Frame(-20, 30, 1280, 800, true);
        assertEquals(Optional.of(frame), Frame.of(frame.written()));
    }

    @Test
    void nonsenseIsNoFrame() {
        assertEquals(Optional.empty(), Frame.of("wide and high"));
        assertEquals(Optional.empty(), Frame.of("1 2 3"));
    }
}
