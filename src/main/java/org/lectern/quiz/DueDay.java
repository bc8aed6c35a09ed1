package org.lectern.quiz;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the day on which a card is to come.
public final class DueDay {
    /// A hundred years.
    private static final int MOST_DAYS = 36_500;

    private static final Pattern DAYS = Pattern.compile("\\+?\\s*(\\d{1,5})\\s*d?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})");

    private DueDay() {}

    /// The day that is meant by a number of days from today, or by a date such as 2026-12-24 or 24.12.2026; empty for
    /// anything else, for a day gone by and for one more than a century ahead.
    public static Optional<LocalDate> of(String words, LocalDate today) {
        var written = words.strip();
        var days = DAYS.matcher(written);
        var iso = ISO.matcher(written);
        var dayFirst = DAY_FIRST.matcher(written);
        var day = days.matches()
                ? Optional.of(today.plusDays(Long.parseLong(days.group(1))))
                : iso.matches()
                        ? date(iso.group(1), iso.group(2), iso.group(3))
                        : dayFirst.matches()
                                ? date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1))
                                : Optional.<LocalDate>empty();
        return day.filter(it -> !it.isBefore(today) && !it.isAfter(today.plusDays(MOST_DAYS)));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
