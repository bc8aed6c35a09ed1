package org.lectern.quiz;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.content.Gap;
import org.lectern.content.Option;
import org.lectern.content.Question;

/// How a question is laid out for one repetition: in which order things are offered, and which variant is asked.
///
/// @param options options, steps or matches in the order shown; empty for other questions
/// @param choices the words to choose from for each gap that is not typed, by its id
/// @param variant which set of values is asked, from 0
public record Arrangement(List<Option> options, Map<String, List<String>> choices, int variant) {
    public static final Arrangement NONE = new Arrangement(List.of(), Map.of(), 0);

    public Arrangement {
        options = List.copyOf(options);
        choices = Map.copyOf(choices);
    }

    /// The arrangement of a card's next repetition. Options that are numbers stand in their order; all others are
    /// shuffled.
    ///
    /// @param seed of what is left to chance
    /// @param repetition how often the card was reviewed before
    public static Arrangement of(Card card, long seed, int repetition) {
        return card instanceof Card.Asked asked ? of(asked.question(), seed, repetition) : NONE;
    }

    private static Arrangement of(Question question, long seed, int repetition) {
        return switch (question) {
            case Question.Open _ -> NONE;
            case Question.SingleChoice choice -> options(choice.options(), seed);
            case Question.MultipleResponse response -> options(response.options(), seed);
            case Question.Ordering ordering -> shuffled(ordering.all(), seed);
            case Question.Matching matching -> shuffled(matching.matches(), seed);
            case Question.Cloze cloze -> new Arrangement(List.of(), choices(cloze, seed), 0);
            case Question.Numeric _ -> new Arrangement(List.of(), Map.of(), repetition);
        };
    }

    private static Arrangement options(List<Option> options, long seed) {
        var numbers = options.stream().map(Arrangement::number).toList();
        return numbers.stream().allMatch(Optional::isPresent)
                ? new Arrangement(
                        options.stream()
                                .sorted(Comparator.comparing(
                                        option -> number(option).orElse(0.0)))
                                .toList(),
                        Map.of(),
                        0)
                : shuffled(options, seed);
    }

    private static Optional<Double> number(Option option) {
        return TypedNumber.of(option.text().plain())
                .filter(typed -> typed.unit().length() <= TypedNumber.LONGEST_UNIT)
                .map(TypedNumber::number);
    }

    private static Arrangement shuffled(List<Option> options, long seed) {
        return new Arrangement(Chance.shuffled(options, seed), Map.of(), 0);
    }

    private static Map<String, List<String>> choices(Question.Cloze cloze, long seed) {
        var choices = new HashMap<String, List<String>>();
        for (var gap : cloze.gaps()) {
            if (!gap.others().isEmpty()) {
                choices.put(
                        gap.id(), Chance.shuffled(words(gap), seed + gap.id().hashCode()));
            }
        }
        return Collections.unmodifiableMap(choices);
    }

    private static List<String> words(Gap gap) {
        return Stream.concat(Stream.of(gap.answer()), gap.others().stream()).toList();
    }
}
