package org.lectern.content;

import java.util.List;
import java.util.Optional;

/// The set is closed: a new kind fails to compile wherever it must be handled.
@Says("A question an author wrote.")
public sealed interface Question {
    @Says("A stable name for the question, unique in the course; reviews are kept by it.")
    String id();

    @Says("What is asked.")
    Text question();

    @Says("The ids of the blocks or items whose text supports the answer.")
    List<String> supports();

    @Says("The ids of the exam's own objectives that the question tests.")
    List<String> covers();

    @Says("What answering takes of the student.")
    Optional<Level> level();

    Provenance provenance();

    @Says("What an answer takes of the student.")
    enum Level {
        @Says("To remember it.")
        RECALL,
        @Says("To use it in a case.")
        APPLY,
        @Says("To take a case apart and weigh it.")
        ANALYSE
    }

    @Kind("open")
    @Says("Answered in the student's own words and judged by key points.")
    record Open(
            String id,
            Text question,

            @Says("The model answer; without one the question is only read, never drilled.")
            Optional<Text> answer,

            @Says("The points that a good answer makes.") List<KeyPoint> points,

            @Says("Tempting answers that are wrong, and why.")
            List<Text> traps,

            @Says("What else to know once the answer is shown.")
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

    @Kind("single-choice")
    @Says("One option is right.")
    record SingleChoice(
            String id,
            Text question,

            @Says("At least two answers to choose from.") @Needed
            List<Option> options,

            @Says("The id of the right option.") String key,

            @Says("What else to know once the answer is shown.")
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
