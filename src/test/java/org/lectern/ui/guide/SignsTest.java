package org.lectern.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignsTest {
    @Test
    void anOutlineIsNumberedLevelByLevel() {
        assertEquals(
                List.of("III.", "C.", "3.", "c.", "\u2013"),
                IntStream.range(0, 5).mapToObj(level -> Signs.numeral(level, 2)).toList());
    }

    @Test
    void numeralsGoBeyondTheFirstFew() {
        assertEquals(List.of("XLIX.", "AA."), List.of(Signs.numeral(0, 48), Signs.numeral(1, 26)));
    }
}
