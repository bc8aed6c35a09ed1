package org.lectern.content;

import java.util.List;
import java.util.Optional;

/// A step of a worked example.
///
/// @param points what the step consists of, or is decided by
/// @param code what is written in the step, as lines of a program or a file
public record Step(
        String id,
        String title,
        Text text,
        List<Text> points,
        Optional<Listing> code,
        @Inlined Provenance provenance) {
    public Step {
        points = List.copyOf(points);
    }
}
