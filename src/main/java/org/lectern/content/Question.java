package org.lectern.content;

import java.util.List;
import java.util.Optional;

/// A question an author wrote. The set is closed, so a new kind fails to compile until it is handled everywhere.
public sealed interface Question {
    String id();

    Text question();

    /// Ids of the blocks or items whose text supports the answer.
    List<String> supports();

    /// Ids of the exam's own objectives that the question tests.
    List<String> covers();

    /// What answering takes; empty when the author did not say.
    Optional<Level> level();

    Provenance provenance();

    /// What an answer takes of the student.
    enum Level {
        RECALL,
        APPLY,
        ANALYSE
    }

    /// Kind `open`: answered in the student's own words and judged by key points.
    ///
    /// @param answer the model answer; without one the question is only read, never drilled
    /// @param traps tempting answers that are wrong, and why
    /// @param note what else to know once the answer is shown
    @Kind("open")
    record Open(
            String id,
            Text question,
            Optional<Text> answer,
            List<KeyPoint> points,
            List<Text> traps,
            Optional<Text> note,
            List<String> supports,
            List<String> covers,
            Optional<Level> level,
            @Inlined Provenance provenance)
            implements Question {
        public Open {
            points = List.copyOf(points);
            traps = List.copyOf(traps);
            supports = List.copyOf(supports);
            covers = List.copyOf(covers);
        }
    }

    /// Kind `single-choice`: one option is right.
    ///
    /// @param key id of the right option
    @Kind("single-choice")
    record SingleChoice(
            String id,
            Text question,
            @Needed List<Option> options,
            String key,
            Optional<Text> note,
            List<String> supports,
            List<String> covers,
            Optional<Level> level,
            @Inlined Provenance provenance)
            implements Question {
        public SingleChoice {
            options = List.copyOf(options);
            supports = List.copyOf(supports);
            covers = List.copyOf(covers);
        }
    }
}
