package org.lectern.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The set is closed: a new kind fails to compile wherever it must be handled.
@Says("A question an author wrote.")
public sealed interface Question {
    @Says("A stable name for the question, unique in the course; reviews are kept by it.")
    String id();

    @Says("What is asked.")
    Text question();

    Backing backing();

    default List<String> supports() {
        return backing().supports();
    }

    default List<String> covers() {
        return backing().covers();
    }

    default Optional<Backing.Level> level() {
        return backing().level();
    }

    default Optional<Text> note() {
        return backing().note();
    }

    default Provenance provenance() {
        return backing().provenance();
    }

    /// Whether it can be drilled: an open question whose author gave no answer is only read.
    default boolean isAnswered() {
        return true;
    }

    /// The ids of the options to choose from that are not right; none where nothing is chosen.
    default List<String> wrong() {
        return switch (this) {
            case SingleChoice choice -> without(choice.options(), List.of(choice.key()));
            case MultipleResponse several -> without(several.options(), several.keys());
            case Open _, Ordering _, Matching _, Cloze _, Numeric _ -> List.of();
        };
    }

    private static List<String> without(List<Option> options, List<String> keys) {
        return options.stream().map(Option::id).filter(id -> !keys.contains(id)).toList();
    }

    /// Every text that is shown before the student answers, in reading order.
    default Stream<Text> asked() {
        return QuestionTexts.asked(this);
    }

    /// Every text that is shown once he has answered, in reading order.
    default Stream<Text> told() {
        return QuestionTexts.told(this);
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

            @Inlined Backing backing)
            implements Question {
        public Open {
            points = List.copyOf(points);
            traps = List.copyOf(traps);
        }

        @Override
        public boolean isAnswered() {
            return answer.isPresent();
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

            @Inlined Backing backing)
            implements Question {
        public SingleChoice {
            options = List.copyOf(options);
        }
    }

    @Kind("multiple-response")
    @Says("More than one option is right; the student is told how many, and only all of them together count.")
    record MultipleResponse(
            String id,
            Text question,

            @Says("The answers to choose from, more than are right.") @Needed
            List<Option> options,

            @Says("The ids of the right options.") @Needed List<String> keys,

            @Inlined Backing backing)
            implements Question {
        public MultipleResponse {
            options = List.copyOf(options);
            keys = List.copyOf(keys);
        }
    }

    @Kind("ordering")
    @Says("Steps to be put in order.")
    record Ordering(
            String id,
            Text question,

            @Says("The steps in their right order; they are shown in another.") @Needed
            List<Option> steps,

            @Says("Steps that belong nowhere; the student is told that not all are used.")
            List<Option> unused,

            @Inlined Backing backing)
            implements Question {
        public Ordering {
            steps = List.copyOf(steps);
            unused = List.copyOf(unused);
        }

        /// All steps as a reader sees them who is not to know their order: sorted, and never as they are right.
        public List<Option> sorted() {
            var sorted = all().stream()
                    .sorted(Comparator.comparing(step -> step.text().plain()))
                    .toList();
            return sorted.equals(all()) ? sorted.reversed() : sorted;
        }

        /// All steps that are offered, those that belong nowhere last.
        public List<Option> all() {
            return Stream.concat(steps.stream(), unused.stream()).toList();
        }
    }

    @Kind("matching")
    @Says("Each prompt gets the match that belongs to it.")
    record Matching(
            String id,
            Text question,

            @Says("What is to be matched, from top to bottom.") @Needed
            List<Prompt> prompts,

            @Says("The matches to choose from; there may be more than are needed.") @Needed
            List<Option> matches,

            @Says("How often a match may be used; once when not given.")
            Optional<Reuse> reuse,

            @Inlined Backing backing)
            implements Question {
        public Matching {
            prompts = List.copyOf(prompts);
            matches = List.copyOf(matches);
        }
    }

    @Kind("cloze")
    @Says("A text with gaps, each to be typed or chosen.")
    record Cloze(
            String id,
            Text question,

            @Says("The text; each gap stands in it as its id in braces: {{gap}}.")
            Text text,

            @Says("The gaps, in any order.") @Needed List<Gap> gaps,
            @Inlined Backing backing)
            implements Question {
        public Cloze {
            gaps = List.copyOf(gaps);
        }

        /// The text with words in the place of each gap.
        public Text filled(Function<Gap, String> words) {
            var known = gaps.stream().collect(Collectors.toMap(Gap::id, words, (first, _) -> first));
            return Braces.replaced(text, name -> known.getOrDefault(name, ""));
        }

        /// The gaps in the order in which they stand in the text.
        public List<Gap> inOrder() {
            var order = Braces.names(text);
            return gaps.stream()
                    .sorted(Comparator.comparing(gap -> order.indexOf(gap.id())))
                    .toList();
        }
    }

    @Kind("numeric")
    @Says("A number is wanted, perhaps calculated from values that change each time.")
    record Numeric(
            String id,
            Text question,

            @Says("The number, or how it is calculated from the values: (requests * seconds) / 60.")
            String value,

            @Says("How far off an answer may be; it must be exact when not given.") @Within(least = 0)
            Optional<Double> tolerance,

            @Says("The unit the answer is in, as it is written behind the number.")
            Optional<String> unit,

            @Says("Values for the names in braces in the question and the answer; each repetition takes others.")
            List<Value> values,

            @Says("Cases worked out by hand, which the calculation must reproduce.")
            List<Trial> checks,

            @Says("The way to the answer.") Text answer,
            @Inlined Backing backing)
            implements Question {
        public Numeric {
            values = List.copyOf(values);
            checks = List.copyOf(checks);
            tolerance.filter(far -> far < 0).ifPresent(far -> {
                throw new IllegalArgumentException("'tolerance' must not be negative, but is " + far);
            });
        }
    }
}
