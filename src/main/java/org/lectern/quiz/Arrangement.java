package org.lectern.quiz;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.content.CardKind;
import org.lectern.content.Gap;
import org.lectern.content.Option;
import org.lectern.content.Question;

/// How a question is laid out for one repetition: in which order things are offered, and which variant is asked.
///
/// @param options options, steps or matches in the order shown; empty for other questions
/// @param choices the words to choose from for each gap that is not typed, by its id
/// @param variant which set of values is asked, from 0
public record Arrangement(List<Option> options, Map<String, List<String>> choices, int variant) {
    /// As many wrong options as the exam has.
    private static final int MOST_RIVALS = 3;

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
        return card.posed()
                .map(question -> of(card, question, seed, repetition))
                .orElse(NONE);
    }

    private static Arrangement of(Card card, Question question, long seed, int repetition) {
        return card.kind() == CardKind.CLAIM && question instanceof Question.SingleChoice choice
                ? new Arrangement(choice.options(), Map.of(), 0) // true stands before false, whichever it is
                : of(few(card, question, seed), seed, repetition);
    }

    /// A choice that was made of the guide may have more rivals than are offered at once: each repetition takes others.
    private static Question few(Card card, Question question, long seed) {
        return card instanceof Card.Made && question instanceof Question.SingleChoice choice
                ? new Question.SingleChoice(
                        choice.id(), choice.question(), few(choice, seed), choice.key(), choice.backing())
                : question;
    }

    private static List<Option> few(Question.SingleChoice choice, long seed) {
        var key = choice.options().stream().filter(option -> option.id().equals(choice.key()));
        var rivals = choice.options().stream()
                .filter(option -> !option.id().equals(choice.key()))
                .toList();
        return Stream.concat(key, Chance.shuffled(rivals, seed).stream().limit(MOST_RIVALS))
                .toList();
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
