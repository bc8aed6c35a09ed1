package org.lectern.content;

import java.time.LocalDate;
import java.util.List;

@Says("What became of a service.")
public record Lifecycle(
        @Says("What became of the service.") State state,

        @Says("The day the state began, or begins, as year-month-day.")
        LocalDate since,

        @Says("What that means for the reader, in a sentence.")
        Text note,

        @Says("Keys into the course's sources.") @Needed List<String> source) {
    public Lifecycle {
        source = List.copyOf(source);
    }

    @Says("The states a service can be in when it is no longer simply there for everyone.")
    public enum State {
        @Says("It goes by another name now.")
        RENAMED,
        @Says("Those who use it already may go on.")
        CLOSED_TO_NEW_CUSTOMERS,
        @Says("It had been closed, and is there again.")
        REOPENED,
        @Says("It will be switched off.")
        ENDING,
        @Says("It is no longer there.")
        ENDED
    }
}
