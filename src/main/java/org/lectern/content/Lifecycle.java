package org.lectern.content;

import java.time.LocalDate;
import java.util.List;

/// What became of a service.
///
/// @param since the day the state began, or begins
/// @param note what that means for the reader, in a sentence
/// @param source keys into the course's `sources`
public record Lifecycle(
        State state, LocalDate since, Text note, @Needed List<String> source) {
    public Lifecycle {
        source = List.copyOf(source);
    }

    /// The states a service can be in when it is no longer simply there for everyone.
    public enum State {
        RENAMED,
        CLOSED_TO_NEW_CUSTOMERS,
        REOPENED,
        ENDING,
        ENDED
    }
}
