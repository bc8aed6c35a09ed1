package org.lectern.schedule.plan;

import java.time.LocalDate;

/// The study days on which a review is as good for memory.
///
/// @param latest not before the earliest
public record Window(LocalDate earliest, LocalDate latest) {
    public Window {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("no days lie from " + earliest + " to " + latest);
        }
    }

    /// A single day.
    public static Window on(LocalDate day) {
        return new Window(day, day);
    }
}
