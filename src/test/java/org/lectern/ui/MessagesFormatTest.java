package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessagesFormatTest {
    @Test
    void aDateIsWrittenOut() {
        assertEquals("Checked 2 October 2026", Messages.of("guide.source.checked", LocalDate.of(2026, 10, 2)));
    }

    @Test
    void aMissingKeyFails() {
        assertThrows(MissingResourceException.class, () -> Messages.of("guide.no.such.words"));
    }
}
