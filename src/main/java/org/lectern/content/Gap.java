package org.lectern.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@Says("A gap in a text.")
public record Gap(
        @Says("A name for the gap, unique in its question; it marks the place in the text.")
        String id,

        @Says("The words that belong in the gap.") String answer,

        @Says("Other words that are right too.") List<String> accept,

        @Says("Wrong words to choose from beside the answer; the gap is typed when there are none.")
        List<String> others,

        @Says("Why these words belong there.") Optional<Text> why) {
    public Gap {
        accept = List.copyOf(accept);
        others = List.copyOf(others);
    }

    /// All words that are right.
    public List<String> right() {
        return Stream.concat(Stream.of(answer), accept.stream()).toList();
    }
}
