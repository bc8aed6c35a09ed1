package org.lectern.content;

import java.util.List;
import java.util.Optional;

@Says("What stands behind a question.")
public record Backing(
        @Says("What else to know once the answer is shown.") Optional<Text> note,

        @Says("The ids of the blocks or items whose text supports the answer.")
        List<String> supports,

        @Says("The ids of the exam's own objectives that the question tests.")
        List<String> covers,

        @Says("What answering takes of the student.") Optional<Level> level,

        @Inlined Provenance provenance) {
    /// Nothing is known of it.
    public static final Backing NONE =
            new Backing(Optional.empty(), List.of(), List.of(), Optional.empty(), Provenance.NONE);

    public Backing {
        supports = List.copyOf(supports);
        covers = List.copyOf(covers);
    }

    /// The same with a note.
    public Backing with(Optional<Text> other) {
        return new Backing(other, supports, covers, level, provenance);
    }

    @Says("What an answer takes of the student.")
    public enum Level {
        @Says("To remember it.")
        RECALL,
        @Says("To use it in a case.")
        APPLY,
        @Says("To take a case apart and weigh it.")
        ANALYSE
    }
}
