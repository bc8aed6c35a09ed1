package org.lectern.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One chapter of a course, as its file says it.
///
/// @param id the file's name without `.json`
/// @param verifiedOn when the facts were last compared with their sources, unless a fact says otherwise
public record Unit(
        String id,
        String title,
        Text introduction,
        Optional<LocalDate> verifiedOn,
        @Needed List<Block> blocks) {
    public Unit {
        blocks = List.copyOf(blocks);
    }
}
