package org.lectern.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DueDayTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");

    @ParameterizedTest
    @CsvSource({
        "0, 2026-11-27",
        "1, 2026-11-28",
        "' 30 ', 2026-12-27",
        "+7d, 2026-12-04",
        "2026-12-24, 2026-12-24",
        "2027-1-5, 2027-01-05",
        "24.12.2026, 2026-12-24",
        "5. 1. 2027, 2027-01-05"
    })
    void itReadsDaysAndDates(String words, LocalDate day) {
        assertEquals(Optional.of(day), DueDay.of(words, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.5", "2026-02-30", "2026-11-26", "99999", "24/12/2026", "123456"})
    void itReadsNothingElseAndNoDayGoneBy(String words) {
        assertEquals(Optional.empty(), DueDay.of(words, TODAY));
    }
}
