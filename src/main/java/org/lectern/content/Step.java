package org.lectern.content;

import java.util.List;
import java.util.Optional;

@Says("A step of a worked example.")
public record Step(
        @Says("A stable name for the step, unique in the course; reviews are kept by it.")
        String id,

        @Says("What the step does, in a few words.") String title,
        @Says("How it is done, and why.") Text text,

        @Says("What the step consists of, or is decided by.")
        List<Text> points,

        @Says("What is written in the step, as lines of a program or a file.")
        Optional<Listing> code,

        @Inlined Provenance provenance) {
    public Step {
        points = List.copyOf(points);
    }
}
