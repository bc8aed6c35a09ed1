package org.lectern.progress;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.content.Option;
import org.lectern.content.Prompt;
import org.lectern.content.Question;
import org.lectern.content.Text;
import org.lectern.quiz.Card;
import org.lectern.quiz.Deck;
import org.lectern.quiz.History;
import org.lectern.quiz.Response;

/// One thing taken for another.
///
/// @param meant what was right
/// @param taken what was chosen instead
/// @param times how often
/// @param questions ids of those it happened in
/// @param compared id of the table that has both side by side, or else of the entry of one of them
public record Confusion(Concept meant, Concept taken, int times, Set<String> questions, Optional<String> compared) {
    /// One wrong choice.
    private record Slip(Card.Asked card, Text meant, Text taken) {}

    private record Pair(Concept meant, Concept taken) {}

    public Confusion {
        questions = Set.copyOf(questions);
    }

    /// The confusions in the answers to a deck, the most frequent first, then in the order in which they first came.
    static List<Confusion> of(Deck deck, History history, Concepts concepts) {
        var cards = deck.cards().stream()
                .filter(Card.Asked.class::isInstance)
                .map(Card.Asked.class::cast)
                .collect(Collectors.toMap(Card::id, Function.identity(), (first, _) -> first));
        var found = new LinkedHashMap<Pair, Confusion>();
        history.entries().stream()
                .map(History.Entry::review)
                .flatMap(review -> Optional.ofNullable(cards.get(review.card())).stream()
                        .flatMap(card -> slips(card, review.response())))
                .forEach(slip -> found.merge(
                        new Pair(concepts.of(slip.meant()), concepts.of(slip.taken())),
                        of(slip, concepts),
                        Confusion::and));
        return found.values().stream()
                .filter(confusion -> !confusion.meant().equals(confusion.taken()))
                .sorted(Comparator.comparingInt(Confusion::times).reversed())
                .toList();
    }

    private static Confusion of(Slip slip, Concepts concepts) {
        var meant = concepts.of(slip.meant());
        var taken = concepts.of(slip.taken());
        var question = slip.card().question().id();
        return new Confusion(meant, taken, 1, Set.of(question), concepts.compared(meant, taken));
    }

    private Confusion and(Confusion other) {
        var both = new HashSet<>(questions);
        both.addAll(other.questions);
        return new Confusion(meant, taken, times + other.times, both, compared);
    }

    private static Stream<Slip> slips(Card.Asked card, Response response) {
        return switch (card.question()) {
            case Question.SingleChoice choice ->
                response instanceof Response.Chosen(var option)
                        ? slip(card, choice.options(), choice.key(), option)
                        : Stream.empty();
            case Question.MultipleResponse several ->
                response instanceof Response.ChosenSet(var options) ? slip(card, several, options) : Stream.empty();
            case Question.Matching matching ->
                response instanceof Response.Matched(var pairs) ? slips(card, matching, pairs) : Stream.empty();
            case Question.Open _, Question.Ordering _, Question.Cloze _, Question.Numeric _ -> Stream.empty();
        };
    }

    /// Only where one was missed and one wrong is it plain which was taken for which.
    private static Stream<Slip> slip(Card.Asked card, Question.MultipleResponse several, Set<String> chosen) {
        var missed =
                several.keys().stream().filter(key -> !chosen.contains(key)).toList();
        var wrong = chosen.stream().filter(id -> !several.keys().contains(id)).toList();
        return missed.size() == 1 && wrong.size() == 1
                ? slip(card, several.options(), missed.getFirst(), wrong.getFirst())
                : Stream.empty();
    }

    private static Stream<Slip> slips(Card.Asked card, Question.Matching matching, Map<String, String> pairs) {
        return matching.prompts().stream()
                .filter(prompt -> pairs.containsKey(prompt.id()))
                .flatMap(prompt -> slip(card, matching.matches(), prompt.key(), given(pairs, prompt)));
    }

    private static String given(Map<String, String> pairs, Prompt prompt) {
        return pairs.getOrDefault(prompt.id(), prompt.key());
    }

    /// @param key the id of the right option
    /// @param chosen another's, or the same
    private static Stream<Slip> slip(Card.Asked card, List<Option> options, String key, String chosen) {
        var meant = text(options, key);
        var taken = text(options, chosen);
        return key.equals(chosen) || meant.isEmpty() || taken.isEmpty()
                ? Stream.empty()
                : Stream.of(new Slip(card, meant.get(), taken.get()));
    }

    private static Optional<Text> text(List<Option> options, String id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .map(Option::text);
    }
}
