package org.lectern.content;

import java.util.List;

@Says("Something the reader will be able to do.")
public record Objective(
        @Says("A stable name for the objective, unique in the course.")
        String id,

        @Says("What the reader will be able to do.") Text text,

        @Says("The ids of the exam's own objectives this one serves.")
        List<String> covers) {
    public Objective {
        covers = List.copyOf(covers);
    }
}
