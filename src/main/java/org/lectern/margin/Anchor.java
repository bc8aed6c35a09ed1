package org.lectern.margin;

import java.util.List;
import java.util.stream.Collectors;

/// Where a mark was set. It is never rewritten when the guide changes: where it is now is found anew each time.
public sealed interface Anchor {
    /// The id of the course.
    String course();

    /// The id of the unit it was set in.
    String unit();

    /// The id of the block it begins in; empty for the head of the unit.
    String block();

    /// The words it was set on.
    String words();

    /// Words of one or several lines.
    ///
    /// @param quotes line by line in reading order, at least one
    record OfWords(String course, String unit, List<Quote> quotes) implements Anchor {
        public OfWords {
            quotes = List.copyOf(quotes);
            if (quotes.isEmpty()) {
                throw new IllegalArgumentException("a highlight needs words");
            }
        }

        @Override
        public String block() {
            return quotes.getFirst().block();
        }

        @Override
        public String words() {
            return quotes.stream().map(Quote::words).collect(Collectors.joining("\n"));
        }
    }

    /// A block as a whole.
    ///
    /// @param block empty for the unit itself
    /// @param words its title then
    record OfBlock(String course, String unit, String block, String words) implements Anchor {}
}
