package org.lectern.progress;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How much is recalled at an hour of the student's wall clock.
///
/// @param hour from 0 to 23
public record Hour(int hour, Retention retention) {
    private static final int HOURS = 24;

    /// All hours of the day, from midnight on.
    static List<Hour> of(List<Recollection> tests) {
        var byHour = tests.stream()
                .collect(Collectors.groupingBy(test -> test.review().at().getHour()));
        return IntStream.range(0, HOURS)
                .mapToObj(hour -> new Hour(hour, Retention.of(byHour.getOrDefault(hour, List.of()))))
                .toList();
    }
}
