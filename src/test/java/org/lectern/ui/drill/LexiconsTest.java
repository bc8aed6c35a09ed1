package org.lectern.ui.drill;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.lectern.quiz.Samples;

final class LexiconsTest {
    private final Lexicons lexicons = new Lexicons();

    @Test
    void theSameEditionIsReadOnce() {
        var unit = Samples.unit("u", Samples.glossary("g", 2));
        assertSame(lexicons.of(unit), lexicons.of(unit));
    }

    @Test
    void anotherEditionIsReadAgain() {
        var before = lexicons.of(Samples.unit("u", Samples.glossary("g", 2)));
        assertNotSame(before, lexicons.of(Samples.unit("u", Samples.glossary("g", 3))));
    }
}
