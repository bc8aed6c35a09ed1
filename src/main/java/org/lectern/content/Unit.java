package org.lectern.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Says("One chapter of a course.")
public record Unit(
        @Says("The file's name without .json.") String id,
        @Says("The heading of the unit.") String title,
        @Says("What the unit is about, in a paragraph.") Text introduction,

        @Says("When the facts were last compared with their sources, as year-month-day, unless a fact says otherwise.")
        Optional<LocalDate> verifiedOn,

        @Says("What the unit consists of, in reading order.") @Needed
        List<Block> blocks) {
    public Unit {
        blocks = List.copyOf(blocks);
    }
}
