package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CardIdTest {
    @Test
    void itIsWrittenAsCourseItemAndFace() {
        assertEquals("mla-c01/neo:meaning", new CardId("mla-c01", "neo", "meaning").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mla-c01/neo:meaning", "c/größe 🙂:語", "a.b/x\ny:c-1"})
    void whatIsWrittenIsReadBack(String written) {
        assertEquals(written, CardId.of(written).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "neo", "c/neo", "neo:term", "/neo:term", "c/:term", "c/neo:", "c/a/b:term", "c/a:b:c"})
    void nonsenseIsRefused(String written) {
        assertThrows(IllegalArgumentException.class, () -> CardId.of(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "a:b"})
    void aPartThatCouldNotBeReadBackIsRefused(String part) {
        assertThrows(IllegalArgumentException.class, () -> new CardId(part, "neo", "term"));
        assertThrows(IllegalArgumentException.class, () -> new CardId("c", part, "term"));
        assertThrows(IllegalArgumentException.class, () -> new CardId("c", "neo", part));
    }
}
