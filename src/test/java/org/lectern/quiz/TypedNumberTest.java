package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12|''",
                "1,500|1500|''",
                "1 500 MB|1500|MB",
                "0.25|0.25|''",
                ".5|0.5|''",
                "3e6|3000000|''",
                "-4 MB|-4|MB",
                "12%|12|%",
                "= 7 s|7|s",
                "~ 7|7|''",
                "$7.50|7.5|''"
            })
    void numberIsReadAsPeopleTypeIt(String words, double number, String unit) {
        assertEquals(Optional.of(new TypedNumber(number, unit)), TypedNumber.of(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MB", "one", "1.2.3", "1,50", "1e999", "--1"})
    void whatIsNoNumberIsNone(String words) {
        assertTrue(TypedNumber.of(words).isEmpty(), () -> String.valueOf(TypedNumber.of(words)));
    }

    @Test
    void unitMayBeLeftOutButNotMistaken() {
        var wanted = Optional.of("MB");
        assertTrue(new TypedNumber(1, "").isIn(wanted));
        assertTrue(new TypedNumber(1, "MB").isIn(wanted));
        assertEquals(false, new TypedNumber(1, "Mb").isIn(wanted));
        assertEquals(false, new TypedNumber(1, "MB").isIn(Optional.empty()));
        assertTrue(new TypedNumber(1, "second").isIn(Optional.of("seconds")));
    }
}
