package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScrollTest {
    static Stream<Scroll> scrolls() {
        return Stream.of(
                new Scroll("words", "assam/meaning", -0.25, 0.5),
                new Scroll("figure", "", 0, 0.125),
                new Scroll("", "introduction", 2.5, 0));
    }

    @ParameterizedTest
    @MethodSource("scrolls")
    void whatIsWrittenIsReadBack(Scroll scroll) {
        assertEquals(Optional.of(scroll), Scroll.of(scroll.written()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "words", "words p1 0.5", "words p1 half 0.5", "words p1 NaN 0.5", "a b 0 0 0"})
    void nonsenseIsNoPlace(String written) {
        assertEquals(Optional.empty(), Scroll.of(written));
    }

    @Test
    void theWrittenFormIsTheSameEverywhere() {
        assertEquals("words p1 0.5000 0.2500", new Scroll("words", "p1", 0.5, 0.25).written());
    }
}
